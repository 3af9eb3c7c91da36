import { type Outcome, failure, success } from '../outcome';
import { SETUP_VERSION } from './schema';
import type { SetupReason } from './SetupReason';

type Document = Readonly<Record<string, unknown>>;

/** Brings a document from one version to the next; which version it then is, is not its affair. */
export interface Migration {
  readonly from: number;
  readonly change: (document: Document) => Document;
}

/** Every step there has been, oldest first; none so far. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * A document of an earlier version as one of the current version. One that names no version, or a newer one, is refused: what it means is not known.
 * @example migrateSetup({ maltall: 2 }).reason // { code: 'newerVersion', path: 'maltall', found: 2, current: 1 }
 */
export function migrateSetup(document: unknown, migrations: readonly Migration[] = MIGRATIONS): Outcome<unknown, SetupReason> {
  // What is no object at all is refused by the schema, in its own words.
  if (!isDocument(document)) return success(document);
  const found = document.maltall;
  if (typeof found === 'number' && found > SETUP_VERSION) return failure({ code: 'newerVersion', path: 'maltall', found, current: SETUP_VERSION });
  let migrated = document;
  while (migrated.maltall !== SETUP_VERSION) {
    const step = migrations.find(({ from }) => from === migrated.maltall);
    if (!step) return failure({ code: 'noVersion', path: 'maltall', found: found === undefined ? '' : JSON.stringify(found), current: SETUP_VERSION });
    migrated = { ...step.change(migrated), maltall: step.from + 1 };
  }
  return success(migrated);
}

function isDocument(document: unknown): document is Document {
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}
