/** The proxy settings, and the current route to each server in use. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CurrentRoute, NetworkState } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { t } from '../../ui/language';
import { ProxyForm } from './proxy-form';
import { networkQuery } from './queries';
import { Section } from './section';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import sectionStyles from './section.module.css';
import styles from './network-section.module.css';

export function NetworkSection(): ReactNode {
  const network = useQuery(networkQuery, programQueries);
  return (
    <Section title={t('network.title')} query={network} waiting={<Waiting />}>
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
    <div className={styles['routes']}>
      <Hint>{t('network.routesHint')}</Hint>
      {routes.length === 0 ? (
        <Hint>{t('network.noRoutes')}</Hint>
      ) : (
        <dl aria-label={t('network.routes')} aria-live="polite">
          {routes.map(({ host, route }) => (
            <div key={host}>
              <dt dir="auto">{host}</dt>
              <dd>{formatRoute(route)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function formatRoute(route: CurrentRoute): string {
  switch (route.leads) {
    case 'directly':
      return t('network.routeDirect');
    case 'through-proxy':
      return t('network.routeProxy', { proxy: route.proxy });
    case 'unknown':
      return t('network.routeUnknown');
  }
}

function Waiting(): ReactNode {
  return (
    <div className={joinClasses(sectionStyles['lines'], styles['waiting'])} aria-hidden>
      {['system', 'direct', 'manual'].map((line) => (
        <Skeleton key={line} isLine />
      ))}
    </div>
  );
}
