import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

/** In the person's own order; those of the demo are not among them. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => api.accounts.list({}, { signal }),
});
