/** Everything inside belongs to one identity and is thrown away with it. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Identity } from '../../preload/contract';
import { queriesOf } from '../api/query-client';

export function Sealed({
  identity,
  children,
}: {
  readonly identity: Identity;
  readonly children: ReactNode;
}): ReactNode {
  const client = useMemo(() => queriesOf(identity.key), [identity.key]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
