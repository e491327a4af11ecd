/** Exports of the journal. Every row names the manager and the member, and the export states who was acted as. */
import type { JournalCheck, JournalEntry, JournalFilter } from '../../../preload/contract/journal';
import { BYTE_ORDER_MARK, rowWriter } from '../../core/csv';
import { systemLocale, t, withoutIsolates } from '../../core/language';
import { detailOf, reasonOf } from './journal-filter';

/** The manager, the member and the group while acting as a member. */
export interface ExportedAs {
  readonly manager: string;
  readonly member: string;
  readonly group: string | null;
}

export interface ExportFacts {
  readonly exportedAt: Date;
  /** Version of the program. */
  readonly version: string;
  readonly filter: JournalFilter;
  readonly check: JournalCheck;
  /** Null if the export was not made while acting as a member. */
  readonly actingAs: ExportedAs | null;
}

/** Entries in batches, so that an export of any length needs the memory of only one journal file. */
export type EntryBatches = AsyncIterable<readonly JournalEntry[]>;

export async function* toJson(
  batches: EntryBatches,
  { exportedAt, version, filter, check, actingAs }: ExportFacts,
): AsyncIterable<string> {
  const { entryCount, sealedBy, damage } = check;
  const head = { exportedAt: exportedAt.toISOString(), program: `Proofsheet ${version}`, actingAs, filter };
  const empty = JSON.stringify({ ...head, check: { entryCount, sealedBy, damage }, entries: [] }, null, 2);
  yield empty.slice(0, empty.lastIndexOf(']'));
  let separator = '\n';
  for await (const entries of batches) {
    for (const entry of entries) {
      yield `${separator}${JSON.stringify(entry, null, 2).replace(/^/gm, '    ')}`;
      separator = ',\n';
    }
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

const COLUMNS = [
  'number',
  'time',
  'manager',
  'service',
  'group',
  'member',
  'memberId',
  'event',
  'what',
  'reason',
  'mask',
  'intact',
] as const;

/** Writes the entries as CSV, in the language of the program. The codes are in the JSON. [Note: Names from IDs] */
export async function* toCsv(batches: EntryBatches, locale = systemLocale()): AsyncIterable<string> {
  const rowOf = rowWriter(locale);
  yield BYTE_ORDER_MARK + rowOf(COLUMNS.map((name) => t(`journalExport.${name}`)));
  for await (const entries of batches) {
    for (const entry of entries) yield rowOf(cellsOf(entry));
  }
}

function cellsOf({ number, at, account, groupName, member, event, isIntact }: JournalEntry): readonly string[] {
  const mask = event.kind === 'started' ? t(event.isMaskOn ? 'journalExport.maskOn' : 'journalExport.maskOff') : '';
  const who = [account?.name ?? '', account?.serviceName ?? '', groupName ?? '', member?.name ?? '', member?.id ?? ''];
  return [
    String(number),
    at,
    ...who,
    t(`journalKinds.${event.kind}`),
    detailOf(event),
    reasonOf(event),
    mask,
    t(isIntact ? 'journalExport.yes' : 'journalExport.no'),
  ];
}

/** Returns the file name. It names the member acted as, because a CSV has no place for metadata. */
export function exportName(
  extension: string,
  { exportedAt, actingAs }: Pick<ExportFacts, 'exportedAt' | 'actingAs'>,
): string {
  const day = [exportedAt.getFullYear(), exportedAt.getMonth() + 1, exportedAt.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const name =
    actingAs === null
      ? t('journalExport.fileName', { day })
      : t('journalExport.fileNameActing', { day, member: forFileName(actingAs.member) });
  return `${withoutIsolates(name)}.${extension}`;
}

const LONGEST_NAME = 60;

/**
 * Removes characters that Windows, macOS or Linux forbid in file names, and invisible or direction-changing characters.
 */
function forFileName(name: string): string {
  const kept = name.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_').trim();
  return Array.from(kept).slice(0, LONGEST_NAME).join('') || t('journalExport.someMember');
}
