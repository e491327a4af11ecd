/** Whether an identity may be shown what is masked at all. The service may have been told of the person's age since. */
import { queryOptions } from '@tanstack/react-query';
import type { IdentityKey } from '../../preload/contract';
import { api } from './client';

export const permissionQuery = (identity: IdentityKey) =>
  queryOptions({
    queryKey: ['mask-permission', identity],
    queryFn: ({ signal }) => api.mask.permission({ identity }, { signal }),
    refetchOnMount: 'always',
  });
