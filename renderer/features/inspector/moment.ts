/** Moments of a service as facts: in the viewer's zone, with what the service wrote one gesture away. */
import type { Timestamp } from '../../../preload/contract';
import type { Fact } from './facts';

const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const UNZONED = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

export function momentFact(label: string, timestamp: Timestamp | undefined): Fact | undefined {
  if (!timestamp) return undefined;
  const { iso, precision, original, isAmbiguous } = timestamp;
  const date = new Date(precision === 'unzoned' ? `${iso}Z` : iso);
  if (Number.isNaN(date.getTime())) return { label, value: iso };
  if (precision === 'unzoned') {
    return { label, value: UNZONED.format(date), copied: iso, hint: 'The service does not say in which time zone' };
  }
  const twice = isAmbiguous ? '. That hour came twice that day; this is the first' : '';
  return {
    label,
    value: MOMENT.format(date),
    copied: iso,
    hint: `In your time zone${twice}`,
    ...(original
      ? { alternative: { value: `${original.text} ${original.zoneName}`, hint: `As the service wrote it${twice}` } }
      : {}),
  };
}
