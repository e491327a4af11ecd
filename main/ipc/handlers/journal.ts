import { isDeepStrictEqual } from 'node:util';
import type { Acting, JournalFilter } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import { type EntriesInParts, type ExportFacts, exportName, toCsv, toJson } from '../../impersonation/journal/export';
import type { Journal } from '../../impersonation/journal/journal';

/** A place that the person chose. */
export interface ChosenFile {
  /** Without its folder, which is nobody's business. */
  readonly fileName: string;
  write(text: AsyncIterable<string>): Promise<void>;
}

export interface JournalHandlerParts {
  readonly journal: Journal;
  /** Asks the person; null: they named no place. */
  readonly chooseFile: (suggestedName: string, extension: string) => Promise<ChosenFile | null>;
  readonly actingNow: () => Acting | null;
  /** Before it is written, so that an export that cannot be recorded is not made: "journal, 12 entries, CSV". */
  readonly onExported: (what: string) => Promise<void>;
  readonly nowMs: () => number;
  /** Of the program. */
  readonly version: string;
}

export function journalHandlers({
  journal,
  chooseFile,
  actingNow,
  onExported,
  nowMs,
  version,
}: JournalHandlerParts): ProofsheetHandlers['journal'] {
  return {
    list: ({ from, count, ...filter }) => journal.list(filter, from, count),
    check: () => journal.check(),
    export: async ({ format, ...filter }) => {
      const actingAs = asWhom(actingNow());
      const facts: ExportFacts = { exportedAt: new Date(nowMs()), version, filter, check: journal.check(), actingAs };
      const file = await chooseFile(exportName(format, facts), format);
      if (!file) return null;
      // The file would say something else than the journal does of it.
      if (!isDeepStrictEqual(asWhom(actingNow()), actingAs)) {
        throw new AppFailure({ kind: 'cancelled', detail: 'As whom you look has changed meanwhile. Export it again.' });
      }
      const { total, parts } = await selectNow(journal, filter);
      await onExported(`journal, ${total} ${total === 1 ? 'entry' : 'entries'}, ${format.toUpperCase()}`);
      await file.write(format === 'csv' ? toCsv(parts) : toJson(parts, facts)).catch(notSaved);
      return { fileName: file.fileName, entryCount: total };
    },
  };
}

/** What there is at this moment, without the line that the export itself is about to get. */
async function selectNow(
  journal: Journal,
  filter: JournalFilter,
): Promise<{ readonly total: number; readonly parts: EntriesInParts }> {
  const { total } = await journal.list(filter, 0, 0);
  return { total, parts: firstOf(journal.select(filter), total) };
}

async function* firstOf(parts: EntriesInParts, count: number): EntriesInParts {
  let left = count;
  for await (const entries of parts) {
    yield entries.slice(0, left);
    left -= Math.min(left, entries.length);
  }
}

function asWhom(acting: Acting | null): ExportFacts['actingAs'] {
  return acting && { manager: acting.manager.name, member: acting.member.name, group: acting.groupName };
}

/** The reason may name the folder, so only its code goes on. */
function notSaved(reason: unknown): never {
  const code = reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
  throw new AppFailure({ kind: 'not-saved', detail: `The file could not be written${code}.` }, { cause: reason });
}
