/** The journal for other programs. Every line has both names, and the export says as whom it was made. */
import type { JournalCheck, JournalEntry, JournalFilter } from '../../../preload/contract/journal';
import { detailOf, reasonOf } from './journal-filter';

/** As whom an export is made: the names of both, and of the group. */
export interface ExportedAs {
  readonly manager: string;
  readonly member: string;
  readonly group: string | null;
}

export interface ExportFacts {
  readonly exportedAt: Date;
  /** Of the program. */
  readonly version: string;
  readonly filter: JournalFilter;
  readonly check: JournalCheck;
  /** Null: as oneself. */
  readonly actingAs: ExportedAs | null;
}

/** Some at a time, so that an export of any length takes the memory of one file of the journal. */
export type EntriesInParts = AsyncIterable<readonly JournalEntry[]>;

export async function* toJson(
  parts: EntriesInParts,
  { exportedAt, version, filter, check, actingAs }: ExportFacts,
): AsyncIterable<string> {
  const { entryCount, sealedBy, damage } = check;
  const head = { exportedAt: exportedAt.toISOString(), program: `Proofsheet ${version}`, actingAs, filter };
  const empty = JSON.stringify({ ...head, check: { entryCount, sealedBy, damage }, entries: [] }, null, 2);
  yield empty.slice(0, empty.lastIndexOf(']'));
  let separator = '\n';
  for await (const entries of parts) {
    for (const entry of entries) {
      yield `${separator}${JSON.stringify(entry, null, 2).replace(/^/gm, '    ')}`;
      separator = ',\n';
    }
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

const COLUMNS = [
  'Number',
  'Time (UTC)',
  'Manager',
  'Service',
  'Group',
  'Member',
  'Member ID',
  'Event',
  'What',
  'Reason',
  'Mask',
  'Intact',
] as const;

/** Excel takes a file without it for one in the system's old encoding, and no name with an accent survives that. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180. */
export async function* toCsv(parts: EntriesInParts): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + rowOf(COLUMNS);
  for await (const entries of parts) {
    for (const entry of entries) yield rowOf(cellsOf(entry));
  }
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

function cellsOf({ number, at, account, groupName, member, event, isIntact }: JournalEntry): readonly string[] {
  const mask = event.kind === 'started' ? (event.isMaskOn ? 'on' : 'off') : '';
  const who = [account?.name ?? '', account?.serviceName ?? '', groupName ?? '', member?.name ?? '', member?.id ?? ''];
  return [String(number), at, ...who, event.kind, detailOf(event), reasonOf(event), mask, isIntact ? 'yes' : 'no'];
}

/** A spreadsheet runs a text that begins so as a formula, also in full-width signs; blanks and quotes before it do not help. */
const SIGNS = String.raw`["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]`;
const AT_THE_START = new RegExp(`^(?:${SIGNS}|[\\t\\r\\n])`);
/** Where a spreadsheet separates cells by semicolons or tabs, a cell begins after each of these, and a line break begins a row. */
const AFTER_A_SEPARATOR = new RegExp(`([;,\\t\\r\\n])(?=${SIGNS})`, 'g');

function quote(text: string): string {
  const inside = text.replace(AFTER_A_SEPARATOR, "$1'");
  return `"${(AT_THE_START.test(text) ? `'${inside}` : inside).replaceAll('"', '""')}"`;
}

/** A CSV has no room for it beside its columns, so the name of the file says as whom it was made. */
export function exportName(
  extension: string,
  { exportedAt, actingAs }: Pick<ExportFacts, 'exportedAt' | 'actingAs'>,
): string {
  const day = [exportedAt.getFullYear(), exportedAt.getMonth() + 1, exportedAt.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const as = actingAs === null ? '' : ` (acting as ${forFileName(actingAs.member)})`;
  return `Proofsheet journal ${day}${as}.${extension}`;
}

const LONGEST_NAME = 60;

/** No character that Windows, macOS or Linux keeps from names; nothing that hides or turns around what follows. */
function forFileName(name: string): string {
  const kept = name.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_').trim();
  return Array.from(kept).slice(0, LONGEST_NAME).join('') || 'a member';
}
