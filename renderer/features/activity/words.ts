import type { ActivityEntry } from '../../../preload/contract';
import { LOCALE } from '../../ui/locale';

const NUMBER = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const SECONDS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

const WAITED_FOR = {
  nothing: '',
  turn: 'for its turn',
  'rate-limit': 'because the service asked to wait',
  retry: 'before trying again',
} as const;

export function durationWords(ms: number): string {
  return ms < 1000 ? `${NUMBER.format(ms)} ms` : `${SECONDS.format(ms / 1000)} s`;
}

export function sizeWords(bytes: number | null): string {
  if (bytes === null) return '';
  return bytes < 1000 ? `${bytes} B` : `${NUMBER.format(bytes / 1000)} KB`;
}

export function waitWords({ waitedMs, waitedFor, retries }: ActivityEntry): string {
  const waited = waitedFor === 'nothing' || waitedMs < 1 ? '' : `${durationWords(waitedMs)} ${WAITED_FOR[waitedFor]}`;
  const tried = retries === 0 ? '' : `tried ${retries + 1} times`;
  return [waited, tried].filter(Boolean).join(', ');
}

/** One line a call, for a bug report. */
export function asText(entries: readonly ActivityEntry[]): string {
  return entries
    .map((entry) =>
      [
        entry.startedAt,
        entry.method ?? '',
        entry.request,
        entry.status ?? '-',
        entry.outcome,
        durationWords(entry.durationMs),
        sizeWords(entry.sizeBytes),
        waitWords(entry),
      ].join('\t'),
    )
    .join('\n');
}
