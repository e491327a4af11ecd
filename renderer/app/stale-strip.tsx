/** Says that a refresh failed, above earlier content that stays. Shows one strip, however many queries failed. */
import type { Query, QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import type { AppError } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../domain/describe-error';
import { staleError } from '../domain/blocking-error';
import { failureKey, RetryButton, WayInContext } from '../ui/error-notice';
import { dateFormat } from '../ui/formats';
import { Strip } from '../ui/strip';
import { StripDetail } from '../ui/note-strip';
import { t, tNodes } from '../ui/language';

export function StaleStrip(): ReactNode {
  const queries = useQueryClient();
  const isToldAbove = useContext(WayInContext) !== null;
  useFailures(queries);
  const failed = failedIn(queries).filter(({ state }) => staleError(state, isToldAbove) !== null);
  const [first] = failed;
  if (!first) return null;
  const error = longestWait(failed);
  const words = describeError(error);
  const readAt = Math.min(...failed.map(({ state }) => state.dataUpdatedAt));
  const time = dateFormat({ timeStyle: 'short' }).format(readAt);
  return (
    <Strip
      isAlert
      details={words.facts}
      action={
        <RetryButton
          key={failureKey(error)}
          waitMs={words.waitMs}
          isBusy={failed.some(({ state }) => state.fetchStatus === 'fetching')}
          onRetry={() => void queries.refetchQueries({ type: 'active', predicate: (query) => failed.includes(query) })}
        />
      }
    >
      {tNodes('common.titleAndExplanation', {
        title: <strong>{words.title}</strong>,
        explanation: <StripDetail>{t('stage.readAt', { time })}</StripDetail>,
      })}
    </Strip>
  );
}

/** Returns the failed queries that are in use on screen. */
function failedIn(queries: QueryClient): Query[] {
  return queries.getQueryCache().findAll({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

/** Re-renders when another query fails, or a failed one is refetched. */
function useFailures(queries: QueryClient): void {
  const subscribe = useCallback((listener: () => void) => queries.getQueryCache().subscribe(listener), [queries]);
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
