/** Provides the query client of one identity; the content and its data are discarded when the identity changes. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Identity } from '../../preload/contract';
import { queryClientOf } from '../api/query-client';

export function Sealed({
  identity,
  children,
}: {
  readonly identity: Identity;
  readonly children: ReactNode;
}): ReactNode {
  const client = useMemo(() => queryClientOf(identity.key), [identity.key]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
