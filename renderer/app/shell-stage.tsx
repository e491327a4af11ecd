/** What stands in the middle: the stage of whoever is looking with what is said above it, or adding an account. */
import type { ReactNode, Ref } from 'react';
import { useState } from 'react';
import type { Account, IdentityKey } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../api/describe-error';
import { programQueries } from '../api/query-client';
import { AddAccountScreen } from '../features/accounts/add-account-screen';
import { DemoInvitation } from '../features/accounts/demo-invitation';
import { accountsQuery } from '../features/accounts/queries';
import { SignedOutStrip, wayInOf } from '../features/accounts/signed-out-strip';
import type { RailEntry } from '../features/identities/rail-entry';
import { ErrorNotice, WayInContext } from '../ui/error-notice';
import type { ScreenControls } from '../ui/screen-controls';
import type { Commands } from './commands';
import { ErrorBoundary } from './error-boundary';
import type { GridMemories } from './grid-memories';
import { useGridMemories } from './grid-memories';
import { IdentityStage } from './identity-stage';
import type { ProgramState } from './program-state';
import { changePreferences, identitiesQuery } from './program-state';
import { Sealed } from './sealed';

export interface ShellStageProps {
  readonly program: ProgramState;
  /** Undefined: nobody is here, or it is not known yet. */
  readonly current: RailEntry | undefined;
  readonly isAdding: boolean;
  readonly controls: Ref<ScreenControls>;
  readonly run: Commands;
  /** Null: there is nothing else to show. */
  readonly onLeaveAdding: (() => void) | null;
  readonly onChoose: (key: IdentityKey) => void;
  readonly onSignInAgain: (account: Account, permission?: string) => void;
}

export function ShellStage(props: ShellStageProps): ReactNode {
  const { program, current, isAdding, controls, run, onLeaveAdding, onChoose, onSignInAgain } = props;
  const { identities, accounts, error, readAgain } = program;
  // Both outlast a visit to another screen.
  const memories = useGridMemories(current?.identity.key);
  const [isInvitationAway, setIsInvitationAway] = useState(false);
  if (error && !isAdding) {
    return (
      <div className="shell-stage">
        <main className="stage">
          <ErrorNotice words={describeError(toAppError(error))} onRetry={readAgain} />
        </main>
      </div>
    );
  }
  if (isAdding) {
    return (
      <div className="shell-stage">
        <AddAccountScreen
          accounts={accounts}
          controls={controls}
          onLeave={onLeaveAdding}
          onSignedIn={(account) => void switchTo(account)}
          onBrowse={onChoose}
          onSignInAgain={onSignInAgain}
        />
      </div>
    );
  }
  return (
    <div className="shell-stage">
      {current?.identity.isDemo && !isInvitationAway && (
        <DemoInvitation onAdd={() => run('add-account')} onPutAway={() => setIsInvitationAway(true)} />
      )}
      {identities && current ? (
        <Looking {...props} current={current} memories={memories} />
      ) : (
        <main className="stage" aria-busy="true" />
      )}
    </div>
  );
}

/** Whoever has just signed in is next on stage, and is in the rail before that. */
async function switchTo(account: Account): Promise<void> {
  await Promise.all(
    [accountsQuery.queryKey, identitiesQuery.queryKey].map((queryKey) => programQueries.invalidateQueries({ queryKey })),
  );
  await changePreferences({ place: { identity: account.identity, ownerId: null, albumId: null } });
}

interface LookingProps extends ShellStageProps {
  readonly current: RailEntry;
  readonly memories: GridMemories;
}

function Looking({ program, current, memories, controls, run, onSignInAgain }: LookingProps): ReactNode {
  const { identity, account } = current;
  const wayIn = wayInOf(account, onSignInAgain);
  return (
    <>
      {wayIn && <SignedOutStrip wayIn={wayIn} />}
      {program.preferences && (
        <WayInContext value={wayIn}>
          <ErrorBoundary key={identity.key}>
            <Sealed identity={identity}>
              <IdentityStage identity={identity} preferences={program.preferences} memories={memories} run={run} controls={controls} />
            </Sealed>
          </ErrorBoundary>
        </WayInContext>
      )}
    </>
  );
}
