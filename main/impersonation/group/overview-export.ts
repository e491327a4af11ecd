/** The overview of a group as CSV, in the language of the program. Without pictures. */
import type { AppError, MemberOverview } from '../../../preload/contract';
import { unsafeCountText } from '../../../preload/contract/unsafe-count-text';
import { BYTE_ORDER_MARK, rowWriter } from '../../core/csv';
import { currentLanguage } from '../../core/current-language';
import { systemLocale, t, withoutIsolates } from '../../core/language';

export interface ExportedMember {
  readonly id: string;
  readonly name: string;
  /** Null if nothing of the member was read yet. */
  readonly overview: MemberOverview | null;
}

/** Numbers that are not known are empty cells; the last column says why. */
export function overviewToCsv(members: readonly ExportedMember[], locale = systemLocale()): string {
  const headings = [
    t('overviewColumns.name'),
    t('journalExport.memberId'),
    t('overviewColumns.albums'),
    t('overviewColumns.pictures'),
    t('overviewColumns.newest'),
    t('overviewColumns.unsafe'),
    t('overviewColumns.empty'),
    t('overviewExport.notes'),
  ];
  return BYTE_ORDER_MARK + [headings, ...members.map(cellsOf)].map(rowWriter(locale)).join('');
}

function cellsOf({ id, name, overview }: ExportedMember): readonly string[] {
  const facts = overview?.facts ?? null;
  const state = overview?.state ?? { name: 'waiting' };
  const failure = state.name === 'failed' ? [failureText(state.error)] : [];
  if (!facts) {
    const notes = state.name === 'failed' ? failure : [t('unsafeCount.waiting')];
    return [name, id, '', '', '', t('unsafeCount.notKnown'), '', notes.join(' · ')];
  }
  const { count, notes } = unsafeCountText(facts.unsafe, state.name === 'failed', { t, formatNumber });
  return [
    name,
    id,
    String(facts.albumCount),
    String(facts.pictureCount),
    facts.newestAt?.iso ?? '',
    count ?? t('unsafeCount.notKnown'),
    String(facts.emptyAlbumCount),
    [...failure, ...notes].join(' · '),
  ];
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(value);
}

function failureText(error: AppError): string {
  if (error.kind === 'password-needed') return t('errorTitles.passwordNeeded');
  if (error.kind === 'sign-in-failed') return t('errorTitles.signed-out');
  const isUnapproved = error.kind === 'forbidden' && error.isProjectUnapproved === true;
  return t(isUnapproved ? 'errorTitles.projectUnapproved' : `errorTitles.${error.kind}`);
}

/** Returns the name of the file, with the day by this computer's clock. */
export function overviewFileName(exportedAt: Date): string {
  const day = [exportedAt.getFullYear(), exportedAt.getMonth() + 1, exportedAt.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${withoutIsolates(t('overviewExport.fileName', { day }))}.csv`;
}
