import type { Issue } from '../../core/result.ts';

/** The problems of one record, or of one file where no record has them. */
export interface RecordIssues {
  readonly file: string;
  readonly recordId: string | null;
  readonly issues: readonly Issue[];
}

/** Problems grouped by file and record, both in the order in which they first occur; none is lost. */
export function issuesByRecord(issues: readonly Issue[]): readonly RecordIssues[] {
  const groups = new Map<string, { file: string; recordId: string | null; issues: Issue[] }>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.file, issue.recordId]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { file: issue.file, recordId: issue.recordId, issues: [issue] });
    else known.issues.push(issue);
  }
  return [...groups.values()];
}
