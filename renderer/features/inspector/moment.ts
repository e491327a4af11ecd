/** Formats a service's timestamps as facts: in the viewer's time zone, with the service's own text on request. */
import type { Timestamp } from '../../../preload/contract';
import { formatMoment, timestampMs } from '../../domain/format-timestamp';
import type { Fact } from './fact';

export function momentFact(label: string, timestamp: Timestamp | undefined): Fact | undefined {
  if (!timestamp) return undefined;
  const { iso, precision, original, isAmbiguous } = timestamp;
  const value = formatMoment(timestamp);
  if (timestampMs(timestamp) === null) return { label, value };
  if (precision === 'unzoned')
    return { label, value, copied: iso, hint: 'The service does not say in which time zone' };
  const twice = isAmbiguous ? '. That hour came twice that day; this is the first' : '';
  return {
    label,
    value,
    copied: iso,
    hint: `In your time zone${twice}`,
    ...(original
      ? { alternative: { value: `${original.text} ${original.zoneName}`, hint: `As the service wrote it${twice}` } }
      : {}),
  };
}
