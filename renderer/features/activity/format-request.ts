import type { ActivityEntry } from '../../../preload/contract';
import { hasMessage, t } from '../../ui/language';

const WAITED_FOR = {
  turn: 'activity.waitedForTurn',
  'rate-limit': 'activity.waitedForService',
  retry: 'activity.waitedForRetry',
} as const;

export function formatDuration(ms: number): string {
  return ms >= 1000
    ? t('durations.seconds', { seconds: Math.round(ms / 100) / 10 })
    : t('durations.milliseconds', { milliseconds: Math.round(ms) });
}

/** Returns the service's own name of a method; requests for pictures have none. */
export function formatMethod({ method }: ActivityEntry): string | null {
  return method === 'picture' ? t('activity.picture') : method;
}

/** Formats the HTTP status, and how the call ended unless it succeeded. */
export function formatOutcome({ status, outcome }: ActivityEntry): string {
  const shown = String(status ?? '');
  if (outcome === 'ok') return shown;
  const key = `callOutcomes.${outcome}`;
  return `${shown} ${hasMessage(key) ? t(key) : outcome}`.trim();
}

export function formatWait({ waitedMs, waitedFor, retries }: ActivityEntry): string {
  const wait =
    waitedFor === 'nothing' || waitedMs < 1 ? '' : t(WAITED_FOR[waitedFor], { duration: formatDuration(waitedMs) });
  const attempts = retries === 0 ? '' : t('activity.tried', { count: retries + 1 });
  return wait && attempts ? t('activity.waitAndAttempts', { wait, attempts }) : wait || attempts;
}

/** Formats each call as one line for a bug report, which has the same codes and units in every language. */
export function asText(entries: readonly ActivityEntry[]): string {
  return entries
    .map(({ startedAt, method, request, status, outcome, durationMs, sizeBytes, waitedMs, waitedFor, retries }) =>
      [
        startedAt,
        method ?? '',
        request,
        status ?? '-',
        outcome,
        `${Math.round(durationMs)} ms`,
        sizeBytes === null ? '' : `${sizeBytes} B`,
        waitedFor === 'nothing' ? '' : `${waitedFor} ${Math.round(waitedMs)} ms`,
        retries === 0 ? '' : `retries ${retries}`,
      ].join('\t'),
    )
    .join('\n');
}
