import type { Issue } from '../../core/result.ts';
import { issuesByRecord } from './issues-by-record.ts';
import styles from './page.module.css';

export interface ProblemPageProps {
  readonly issues: readonly Issue[];
}

/** In place of the explorer when the dataset has problems: all of them, by record, with the field and what would be right. */
export function ProblemPage({ issues }: ProblemPageProps) {
  const groups = issuesByRecord(issues);
  return (
    <main className={styles.page}>
      <h1>This dataset cannot be shown yet</h1>
      <p>
        {issues.length === 1 ? 'One problem was found.' : `${issues.length} problems were found.`} Each is named with
        its file, its record and its field, and with what would be right.
      </p>
      {groups.map((group) => (
        <section key={`${group.file} ${group.recordId ?? ''}`} className={styles.record}>
          <h2>
            {group.recordId === null ? 'The file as a whole' : group.recordId} <small>{group.file}</small>
          </h2>
          <dl>
            {numbered(group.issues).map(({ issue, id }) => (
              <div key={id}>
                <dt>
                  <code>{issue.path === '' ? '(whole file)' : issue.path}</code>
                </dt>
                <dd>
                  {issue.message} <code className={styles.code}>{issue.code}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  );
}

/** The list never changes while the page stands, so that places can serve as keys. */
function numbered(issues: readonly Issue[]) {
  return issues.map((issue, place) => ({ issue, id: `${issue.code} ${place}` }));
}
