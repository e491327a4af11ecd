/**
 * Whether an identity may see masked content at all. Refetched on every mount, because the person's age may have been
 * verified since.
 */
import { queryOptions } from '@tanstack/react-query';
import type { IdentityKey } from '../../preload/contract';
import { api } from './client';

export const permissionQuery = (identity: IdentityKey) =>
  queryOptions({
    queryKey: ['mask-permission', identity],
    queryFn: ({ signal }) => api.mask.permission({ identity }, { signal }),
    refetchOnMount: 'always',
  });
