import { isDeepStrictEqual } from 'node:util';
import type { Acting, JournalFilter } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure, systemCodeOf } from '../../core/errors';
import { type EntryBatches, type ExportFacts, exportName, toCsv, toJson } from '../../impersonation/journal/export';
import type { Journal } from '../../impersonation/journal/journal';

/** A file that the user chose. */
export interface ChosenFile {
  /** Without the folder, which is private. */
  readonly fileName: string;
  write(content: string | Uint8Array | AsyncIterable<string>): Promise<void>;
}

export interface JournalHandlerDeps {
  readonly journal: Journal;
  /** Asks the user for a file; resolves with null if they cancel. */
  readonly chooseFile: (suggestedName: string, extension: string) => Promise<ChosenFile | null>;
  readonly actingNow: () => Acting | null;
  readonly nowMs: () => number;
  /** The program's version. */
  readonly version: string;
}

export function journalHandlers({
  journal,
  chooseFile,
  actingNow,
  nowMs,
  version,
}: JournalHandlerDeps): ProofsheetHandlers['journal'] {
  return {
    list: ({ from, count, ...filter }) => journal.list(filter, from, count),
    check: () => journal.check(),
    export: async ({ format, ...filter }, { recorder }) => {
      const actingAs = asWhom(actingNow());
      const facts: ExportFacts = { exportedAt: new Date(nowMs()), version, filter, check: journal.check(), actingAs };
      const file = await chooseFile(exportName(format, facts), format);
      if (!file) {
        // The person closed the dialog, so nothing was exported.
        recorder.recordNothing();
        return null;
      }
      // Otherwise the file and the journal would name different identities for this export.
      if (!isDeepStrictEqual(asWhom(actingNow()), actingAs)) {
        throw new AppFailure({
          kind: 'cancelled',
          detail: { code: 'acting-changed-meanwhile' },
        });
      }
      const { total, batches } = await selectNow(journal, filter);
      // Recorded before the file is written, so that an export that cannot be recorded is not written.
      const what = { code: 'journal', count: total, format: format.toUpperCase() } as const;
      await recorder.record({ kind: 'exported', what });
      await file.write(format === 'csv' ? toCsv(batches) : toJson(batches, facts)).catch(notSaved);
      return { fileName: file.fileName, entryCount: total };
    },
  };
}

/** Selects the present entries, without the entry that the export itself is about to add. */
async function selectNow(
  journal: Journal,
  filter: JournalFilter,
): Promise<{ readonly total: number; readonly batches: EntryBatches }> {
  const { total } = await journal.list(filter, 0, 0);
  return { total, batches: firstOf(journal.select(filter), total) };
}

async function* firstOf(batches: EntryBatches, count: number): EntryBatches {
  let left = count;
  for await (const entries of batches) {
    yield entries.slice(0, left);
    left -= Math.min(left, entries.length);
  }
}

function asWhom(acting: Acting | null): ExportFacts['actingAs'] {
  return acting && { manager: acting.manager.name, member: acting.member.name, group: acting.groupName };
}

/** The reason may contain the folder, so only its code is reported. */
export function notSaved(reason: unknown): never {
  const detail = { code: 'file-not-written', systemCode: systemCodeOf(reason) } as const;
  throw new AppFailure({ kind: 'not-saved', detail }, { cause: reason });
}
