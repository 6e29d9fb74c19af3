import { err, type Issue, ok, type Result } from '../result.ts';
import type { Json } from './shape-issues.ts';

/** The version that this code writes and checks. */
export const SCHEMA_VERSION = 1;

type Migration = (graph: { [key: string]: Json }) => { [key: string]: Json };

/** `MIGRATIONS[n]` turns version n + 1 into n + 2. Numbered and never edited once released; version 1 is the first. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings the raw content of a `graph.json` to the present schema version.
 * @returns the migrated content, or one issue where the version is missing, is no whole number, or is later than this code.
 */
export function migrate(raw: Json): Result<Json> {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    return err([versionIssue('The file must hold one JSON object with schemaVersion, id, title and so on.', '')]);
  }
  const version = raw.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err([versionIssue(`schemaVersion must be a whole number from 1 to ${SCHEMA_VERSION}.`)]);
  }
  if (version > SCHEMA_VERSION) {
    return err([
      versionIssue(
        `schemaVersion ${version} is later than ${SCHEMA_VERSION}, the latest known here. Update Tieline to read it.`,
      ),
    ]);
  }
  return ok(MIGRATIONS.slice(version - 1).reduce((graph, step) => step(graph), raw));
}

function versionIssue(message: string, path = 'schemaVersion'): Issue {
  return { code: 'schema-version', file: 'graph.json', path, recordId: null, message };
}
