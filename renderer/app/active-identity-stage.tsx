/** The stage of the active identity, with the strips above it and the line below it. */
import type { ReactNode } from 'react';
import type { Location } from '../../preload/contract';
import { FavouritesContext, useFavouritesOf } from '../domain/favourites';
import { SelectionsContext } from '../domain/selections';
import { DemoInvitation } from '../features/accounts/demo-invitation';
import { SignedOutStrip, wayInOf } from '../features/accounts/signed-out-strip';
import type { RailEntry } from '../features/identities/rail-entry';
import { WayInContext } from '../ui/error-notice';
import { changePreferences } from './change-preferences';
import { ErrorBoundary } from './error-boundary';
import { Sealed } from './identity-query-provider';
import { IdentityStage } from './identity-stage';
import type { ShellStageProps } from './shell-stage-props';

export interface ActiveIdentityStageProps extends Pick<
  ShellStageProps,
  'program' | 'memories' | 'manager' | 'controls' | 'run' | 'checkHere' | 'foot' | 'onDialog' | 'onSignInAgain'
> {
  readonly current: RailEntry;
  readonly location: Location;
}

export function ActiveIdentityStage({
  program: { preferences, acting },
  current: { identity, account, name },
  location,
  manager,
  memories,
  controls,
  run,
  checkHere,
  foot,
  onDialog,
  onSignInAgain,
}: ActiveIdentityStageProps): ReactNode {
  const wayIn = wayInOf(account, onSignInAgain);
  const favourites = useFavouritesOf(identity.key);
  return (
    <>
      {identity.isDemo && !acting.current && preferences?.isDemoNoteDismissed === false && (
        <DemoInvitation
          onAdd={() => run('add-account')}
          onDismiss={() => void changePreferences({ isDemoNoteDismissed: true })}
        />
      )}
      {wayIn && <SignedOutStrip wayIn={wayIn} />}
      {preferences && (
        <WayInContext value={wayIn}>
          <ErrorBoundary key={identity.key}>
            <Sealed identity={identity}>
              <SelectionsContext value={memories.selections}>
                <FavouritesContext value={favourites}>
                  <IdentityStage
                    identity={identity}
                    preferences={preferences}
                    identityName={name}
                    location={location}
                    hasGroup={manager !== null}
                    memories={memories}
                    checkHere={checkHere}
                    actingAs={acting.current?.member.name ?? null}
                    run={run}
                    onDialog={onDialog}
                    controls={controls}
                  />
                </FavouritesContext>
              </SelectionsContext>
            </Sealed>
          </ErrorBoundary>
        </WayInContext>
      )}
      {!acting.current && foot}
    </>
  );
}
