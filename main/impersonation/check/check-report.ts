/** The report of a check: what was looked at, what was marked and why, and what could not be read. Without pictures. */
import type { Check, CheckedMember, CheckMarking, Identity } from '../../../preload/contract';
import { BYTE_ORDER_MARK, rowWriter } from '../../core/csv';
import { systemLocale, t, withoutIsolates } from '../../core/language';

/** A check, and what a report says besides it. */
export interface CheckReport {
  readonly check: Check;
  readonly manager: Pick<Identity, 'accountName' | 'serviceName'>;
  readonly exportedAt: Date;
  /** Version of the program. */
  readonly version: string;
}

export function reportToJson({ check, manager, exportedAt, version }: CheckReport): string {
  const { accountName: account, serviceName: service } = manager;
  const head = {
    exportedAt: exportedAt.toISOString(),
    program: `Proofsheet ${version}`,
    manager: { account, service },
  };
  return `${JSON.stringify({ ...head, check }, null, 2)}\n`;
}

/** The cells of a row; absent ones are empty. */
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const COLUMNS = [
  'row',
  'member',
  'memberId',
  'album',
  'picture',
  'mark',
  'note',
  'problem',
  'time',
  'seconds',
  'pictures',
  'mask',
] as const;

/** Each member has a row of its own, followed by one for each opened album, each mark and each problem. */
export function reportToCsv({ check: { members } }: CheckReport, locale = systemLocale()): string {
  const rows = members.flatMap((member) => rowsOf(member).map((row) => COLUMNS.map((column) => row[column] ?? '')));
  return BYTE_ORDER_MARK + [COLUMNS.map(headingOf), ...rows].map(rowWriter(locale)).join('');
}

function headingOf(column: (typeof COLUMNS)[number]): string {
  // `checkReport` has only what the journal's table has not.
  return column === 'member' || column === 'memberId' || column === 'time' || column === 'mask'
    ? t(`journalExport.${column}`)
    : t(`checkReport.${column}`);
}

function rowsOf({ member: { id, name }, ...facts }: CheckedMember): readonly Row[] {
  const who = { member: name, memberId: id };
  const { firstAt, seconds, pictureCount, mask, albums, marks, problems } = facts;
  return [
    {
      ...who,
      row: t('checkReport.member'),
      time: firstAt ?? '',
      seconds: String(seconds),
      pictures: String(pictureCount),
      mask: mask === null ? '' : t(mask === 'on' ? 'journalExport.maskOn' : 'journalExport.maskOff'),
    },
    ...albums.map((album) => ({ ...who, row: t('checkReport.opened'), album: album.name, time: album.at })),
    ...marks.map(({ subject, albumName, pictureTitle, mark, note, at }) => ({
      ...who,
      row: t('checkReport.marked'),
      album: albumName ?? '',
      picture: pictureTitle ?? pictureIdOf(subject),
      mark: t(`checkReport.${mark}`),
      note,
      time: at,
    })),
    ...problems.map(({ albumName, error, at }) => ({
      ...who,
      row: t('checkReport.unread'),
      album: albumName ?? '',
      // A code, as in the details of an error in the window.
      problem: error.detail?.code ?? error.kind,
      time: at,
    })),
  ];
}

/** A picture without a title has only its ID. */
function pictureIdOf(subject: CheckMarking['subject']): string {
  return subject.kind === 'picture' ? subject.pictureId : '';
}

/** Returns the name of the file, with the day by this computer's clock. */
export function reportName(extension: string, exportedAt: Date): string {
  const day = [exportedAt.getFullYear(), exportedAt.getMonth() + 1, exportedAt.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${withoutIsolates(t('checkReport.fileName', { day }))}.${extension}`;
}
