/** The name of a group of pictures, by the day, month or year of its key. */
import { dateFormat } from '../../ui/formats';
import { t } from '../../ui/language';

const DAY_LENGTH = '2019-07-31'.length;
const MONTH_LENGTH = '2019-07'.length;

/** `key`: "2019-07-31", "2019-07" or "2019"; null for pictures without a date. */
export function formatGroup(key: string | null): string {
  if (key === null) return t('sort.undated');
  // The key is a date of the calendar, which no time zone may shift.
  const date = Date.parse(`${key.padEnd(DAY_LENGTH, '-01')}T00:00:00Z`);
  if (Number.isNaN(date)) return key;
  return dateFormat({ ...partsOf(key), timeZone: 'UTC' }).format(date);
}

function partsOf(key: string): Intl.DateTimeFormatOptions {
  if (key.length === DAY_LENGTH) return { dateStyle: 'full' };
  return key.length === MONTH_LENGTH ? { year: 'numeric', month: 'long' } : { year: 'numeric' };
}
