/** The proxy settings, and the current route to each server in use. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NetworkState } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { ProxyForm } from './proxy-form';
import { networkQuery } from './queries';
import { Section } from './section';

export function NetworkSection(): ReactNode {
  const network = useQuery(networkQuery, programQueries);
  return (
    <Section title="Network" query={network} waiting={<Waiting />}>
      {({ proxy, hasCredentials, routes }) => (
        <>
          <ProxyForm kept={proxy} hasCredentials={hasCredentials} />
          <RoutePlanner routes={routes} />
        </>
      )}
    </Section>
  );
}

function RoutePlanner({ routes }: Pick<NetworkState, 'routes'>): ReactNode {
  return (
    <div className="ways">
      <p className="hint">The route to each server now. This computer itself is always reached directly.</p>
      {routes.length === 0 ? (
        <p className="hint">No server is in use yet.</p>
      ) : (
        <dl aria-label="Routes to the servers" aria-live="polite">
          {routes.map(({ host, route }) => (
            <div key={host}>
              <dt>{host}</dt>
              <dd>{route}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Waiting(): ReactNode {
  return (
    <div className="settings-lines network-waiting" aria-hidden>
      {['system', 'direct', 'manual'].map((line) => (
        <div key={line} className="skeleton skeleton-line" />
      ))}
    </div>
  );
}
