/** Says that a refresh failed, above earlier content that stays. Shows one strip, however many queries failed. */
import type { Query, QueryClient } from '@tanstack/react-query';
import { notifyManager, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { AppError } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { staleError } from '../domain/blocking-error';
import { describeError } from '../domain/describe-error';
import { WayInContext } from '../ui/error-notice';
import { FailureStrip } from '../ui/failure-strip';
import { dateFormat } from '../ui/formats';
import { StripDetail } from '../ui/note-strip';
import { t, tNodes } from '../ui/language';

/** In milliseconds. */
const RECONNECT_MS = 30_000;

export function StaleStrip(): ReactNode {
  const queries = useQueryClient();
  const isToldAbove = useContext(WayInContext) !== null;
  useFailures(queries);
  useReconnecting(queries);
  const failed = failedIn(queries).filter(({ state }) => staleError(state, isToldAbove) !== null);
  const [first] = failed;
  if (!first) return null;
  const error = longestWait(failed);
  const words = describeError(error);
  const readAt = Math.min(...failed.map(({ state }) => state.dataUpdatedAt));
  return (
    <FailureStrip
      words={words}
      failure={error}
      isBusy={failed.some(({ state }) => state.fetchStatus === 'fetching')}
      onRetry={() => void queries.refetchQueries({ type: 'active', predicate: (query) => failed.includes(query) })}
    >
      {tNodes('common.titleAndExplanation', {
        title: <strong>{words.title}</strong>,
        explanation: <StripDetail>{readAtText(readAt)}</StripDetail>,
      })}
    </FailureStrip>
  );
}

function readAtText(readAt: number): string {
  const isToday = new Date(readAt).toDateString() === new Date().toDateString();
  if (isToday) return t('stage.readAt', { time: dateFormat({ timeStyle: 'short' }).format(readAt) });
  return t('stage.readOn', { moment: dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(readAt) });
}

/** Returns the failed queries that are in use on screen. */
function failedIn(queries: QueryClient): Query[] {
  return queries.getQueryCache().findAll({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

/** Asks again automatically, so that the data on screen are refreshed once the service can be reached again. */
function useReconnecting(queries: QueryClient): void {
  const lost = failedIn(queries).filter(isLost);
  const attempt = lost.map(({ queryHash, state }) => `${queryHash} ${state.errorUpdateCount}`).join('\n');
  useEffect(() => {
    if (attempt === '') return;
    const again = (): void => void queries.refetchQueries({ type: 'active', predicate: isLost });
    const timer = setTimeout(again, RECONNECT_MS);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [queries, attempt]);
}

function isLost({ state }: Query): boolean {
  return state.status === 'error' && state.data !== undefined && isUnreachable(state.error);
}

function isUnreachable(error: unknown): boolean {
  const { kind } = toAppError(error);
  return kind === 'offline' || kind === 'timed-out';
}

/** Re-renders when another query fails, or a failed one is refetched. */
function useFailures(queries: QueryClient): void {
  // Batched, because a query also reports that a component begins to use it, which happens while that one renders.
  const subscribe = useCallback(
    (listener: () => void) => queries.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
    [queries],
  );
  useSyncExternalStore(subscribe, () =>
    failedIn(queries)
      .map(({ queryHash, state }) => `${queryHash} ${state.errorUpdateCount} ${state.fetchStatus}`)
      .join('\n'),
  );
}

/** Returns the error with the longest wait, because one button retries all queries together. */
function longestWait(failed: readonly Query[]): AppError {
  const errors = failed.map(({ state }) => toAppError(state.error));
  return errors.reduce((longest, error) => (waitOf(error) > waitOf(longest) ? error : longest));
}

function waitOf(error: AppError): number {
  return error.kind === 'rate-limited' ? error.retryAfterMs : 0;
}
