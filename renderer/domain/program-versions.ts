/** The versions of the program and of what it runs on. They do not change while it runs. */
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';

export const versionsQuery = queryOptions({
  queryKey: ['versions'],
  queryFn: ({ signal }) => api.diagnostics.versions({}, { signal }),
  staleTime: Infinity,
});
