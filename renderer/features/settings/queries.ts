import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/**
 * Shows cached data immediately and refetches it on every mount: the keychain and the network can change while the
 * program runs.
 */
const ANEW = { refetchOnMount: 'always' } as const;

export const secretsStorageQuery = queryOptions({
  ...ANEW,
  queryKey: ['secrets-place'],
  queryFn: ({ signal }) => api.secrets.place({}, { signal }),
});

export const networkQuery = queryOptions({
  ...ANEW,
  queryKey: ['network'],
  queryFn: ({ signal }) => api.network.get({}, { signal }),
});

export const panicQuery = queryOptions({
  ...ANEW,
  queryKey: ['panic'],
  queryFn: ({ signal }) => api.lock.get({}, { signal }),
});

export const screenQuery = queryOptions({
  ...ANEW,
  queryKey: ['screen'],
  queryFn: ({ signal }) => api.screen.get({}, { signal }),
});

export const cacheQuery = queryOptions({
  ...ANEW,
  queryKey: ['cache'],
  queryFn: ({ signal }) => api.storage.cache({}, { signal }),
});

export const storageQuery = queryOptions({
  ...ANEW,
  queryKey: ['storage'],
  queryFn: ({ signal }) => api.storage.get({}, { signal }),
});
