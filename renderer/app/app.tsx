/** The shell: who is looking at the left, the stage in the middle, what is known of the selection at the right. */
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Identity, IdentityKey, Preferences } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../api/describe-error';
import { programQueries, queriesOf } from '../api/query-client';
import { Rail } from '../features/identities/rail';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { ErrorNotice } from '../ui/error-notice';
import { ErrorBoundary } from './error-boundary';
import { useMainEvents } from './events';
import { IdentityStage } from './identity-stage';
import { changePreferences, identitiesQuery, preferencesQuery } from './program-state';
import { useReadiness } from './readiness';

export function App(): ReactNode {
  useMainEvents();
  useReadiness();
  const identities = useQuery(identitiesQuery, programQueries);
  const preferences = useQuery(preferencesQuery, programQueries);
  const [areSettingsOpen, setAreSettingsOpen] = useState(false);
  const error = identities.error ?? preferences.error;
  if (error && !(identities.data && preferences.data)) {
    const retry = (): void => {
      void identities.refetch();
      void preferences.refetch();
    };
    return (
      <main className="stage">
        <ErrorNotice words={describeError(toAppError(error))} onRetry={retry} />
        {/* The way to mend an address that leads nowhere. */}
        <div className="way-out">
          <button type="button" className="button" onClick={() => setAreSettingsOpen(true)}>
            Settings
          </button>
        </div>
        {areSettingsOpen && <SettingsDialog onClose={() => setAreSettingsOpen(false)} />}
      </main>
    );
  }
  if (!identities.data || !preferences.data) return <main className="stage" aria-busy="true" />;
  return <Shell identities={identities.data} preferences={preferences.data} />;
}

interface ShellProps {
  readonly identities: readonly Identity[];
  readonly preferences: Preferences;
}

function Shell({ identities, preferences }: ShellProps): ReactNode {
  const identity = identities.find(({ key }) => key === preferences.place?.identity) ?? identities[0];
  const choose = (key: IdentityKey): void => {
    if (key !== identity?.key) void changePreferences({ place: { identity: key, ownerId: null, albumId: null } });
  };
  if (!identity) return <main className="stage" />;
  return (
    <div className="shell">
      <Rail identities={identities} currentKey={identity.key} onChoose={choose} />
      <ErrorBoundary key={identity.key}>
        <Sealed identity={identity}>
          <IdentityStage
            identity={identity}
            preferences={preferences}
            onAccount={(index) => {
              const wanted = identities[index];
              if (wanted) choose(wanted.key);
            }}
          />
        </Sealed>
      </ErrorBoundary>
    </div>
  );
}

/** Everything inside belongs to one identity and is thrown away with it. */
function Sealed({ identity, children }: { readonly identity: Identity; readonly children: ReactNode }): ReactNode {
  const client = useMemo(() => queriesOf(identity.key), [identity.key]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
