/** Formats a service's timestamps as facts: in the viewer's time zone, with the service's own text on request. */
import type { Timestamp } from '../../../preload/contract';
import { formatMoment, timestampMs } from '../../domain/format-timestamp';
import { t } from '../../ui/language';
import type { Fact } from './fact';

export function momentFact(label: string, timestamp: Timestamp | undefined): Fact | undefined {
  if (!timestamp) return undefined;
  const { iso, precision, original, isAmbiguous } = timestamp;
  const value = formatMoment(timestamp);
  if (timestampMs(timestamp) === null) return { label, value };
  if (precision === 'unzoned') return { label, value, copied: iso, hint: t('inspector.withoutTimeZone') };
  const values = { isAmbiguous: isAmbiguous ?? false };
  return {
    label,
    value,
    copied: iso,
    hint: t('inspector.inYourTimeZone', values),
    ...(original
      ? { alternative: { value: `${original.text} ${original.zoneName}`, hint: t('inspector.asWritten', values) } }
      : {}),
  };
}
