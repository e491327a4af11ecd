import type { ActivityEntry } from '../../../preload/contract';
import { numberFormat } from '../../ui/formats';

const WAITED_FOR = {
  nothing: '',
  turn: 'for its turn',
  'rate-limit': 'because the service asked to wait',
  retry: 'before trying again',
} as const;

export function formatDuration(ms: number): string {
  if (ms >= 1000) return `${numberFormat({ maximumFractionDigits: 1 }).format(ms / 1000)} s`;
  return `${numberFormat({ maximumFractionDigits: 0 }).format(ms)} ms`;
}

export function formatSize(bytes: number | null): string {
  if (bytes === null) return '';
  return bytes < 1000 ? `${bytes} B` : `${numberFormat({ maximumFractionDigits: 0 }).format(bytes / 1000)} KB`;
}

export function formatWait({ waitedMs, waitedFor, retries }: ActivityEntry): string {
  const waited = waitedFor === 'nothing' || waitedMs < 1 ? '' : `${formatDuration(waitedMs)} ${WAITED_FOR[waitedFor]}`;
  const tried = retries === 0 ? '' : `tried ${retries + 1} times`;
  return [waited, tried].filter(Boolean).join(', ');
}

/** Formats each call as one line, for a bug report. */
export function asText(entries: readonly ActivityEntry[]): string {
  return entries
    .map((entry) =>
      [
        entry.startedAt,
        entry.method ?? '',
        entry.request,
        entry.status ?? '-',
        entry.outcome,
        formatDuration(entry.durationMs),
        formatSize(entry.sizeBytes),
        formatWait(entry),
      ].join('\t'),
    )
    .join('\n');
}
