/** Success carrying a value. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** Failure carrying what went wrong. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** Errors are values: whoever receives one must look before using the value. */
export type Result<T, E = readonly Issue[]> = Ok<T> | Err<E>;

/** Wraps a value as success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps an error as failure. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/** One thing wrong in a dataset: where, and what would be right. */
export interface Issue {
  /** Stable kebab-case name of the rule that was broken, for tests and for looking it up. */
  readonly code: string;
  /** File name inside the dataset's folder, such as `graph.json`. */
  readonly file: string;
  /** Field path from the file's root, such as `ties[3].claims[0].when`. Empty for the file itself. */
  readonly path: string;
  /** Id of the nearest record that has one, or null where none has. */
  readonly recordId: string | null;
  /** What is wrong, and what would be right, in one or two sentences. */
  readonly message: string;
}

/** An issue as one line of text, the same in the terminal, in the build and on the page. */
export function formatIssue(issue: Issue): string {
  const record = issue.recordId === null ? '' : ` ${issue.recordId}`;
  const path = issue.path === '' ? '' : ` ${issue.path}`;
  return `${issue.file}${record}${path}: ${issue.message} [${issue.code}]`;
}
