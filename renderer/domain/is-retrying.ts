/** Whether a query that failed is tried again. If it has no data, it has no error either while it is. */
import type { UseQueryResult } from '@tanstack/react-query';

export type RetriedQuery = Pick<UseQueryResult, 'data' | 'error' | 'errorUpdateCount' | 'isFetching'>;

export function isRetrying({ data, error, errorUpdateCount, isFetching }: RetriedQuery): boolean {
  return isFetching && errorUpdateCount > 0 && (data === undefined || error !== null);
}
