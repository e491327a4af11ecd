/** The parts of the program and their licences, which do not change while it runs. */
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';

export const partsQuery = queryOptions({
  queryKey: ['parts'],
  queryFn: ({ signal }) => api.diagnostics.parts({}, { signal }),
  staleTime: Infinity,
});

export const licenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['licence', id],
    queryFn: ({ signal }) => api.diagnostics.licence({ id }, { signal }),
    staleTime: Infinity,
  });
