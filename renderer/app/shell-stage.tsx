/** What stands in the middle: the stage of whoever is looking with what is said above it, or adding an account. */
import type { ReactNode, Ref } from 'react';
import { useMemo } from 'react';
import type { Account, IdentityKey, MemberId } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../api/describe-error';
import { useMask } from '../api/mask-state';
import { programQueries } from '../api/query-client';
import { WaitStrip } from '../api/wait-strip';
import { AddAccountScreen } from '../features/accounts/add-account-screen';
import { DemoInvitation } from '../features/accounts/demo-invitation';
import { accountsQuery } from '../features/accounts/queries';
import { SignedOutStrip, wayInOf } from '../features/accounts/signed-out-strip';
import { EndedScreen, NeutralScreen } from '../features/acting/neutral-screen';
import { GroupScreen } from '../features/group/group-screen';
import type { RailEntry } from '../features/identities/rail-entry';
import { MaskButton } from '../features/mask/mask-button';
import { ErrorNotice, WayInContext } from '../ui/error-notice';
import type { ScreenControls } from '../ui/screen-controls';
import { StripPlace } from '../ui/strip';
import type { Commands } from './commands';
import type { OpenDialog } from './dialogs';
import { ErrorBoundary } from './error-boundary';
import type { GridMemories } from './grid-memories';
import { useGridMemories } from './grid-memories';
import { IdentityStage } from './identity-stage';
import type { KeptPlace } from './place';
import type { ProgramState } from './program-state';
import { changePreferences, identitiesQuery } from './program-state';
import { Sealed } from './sealed';
import type { ActingControl, MemberToActAs } from './use-acting';

export type ShellScreen = 'stage' | 'adding' | 'group';

export interface ShellStageProps {
  readonly program: ProgramState;
  /** Undefined: nobody is here, or it is not known yet. */
  readonly current: RailEntry | undefined;
  readonly screen: ShellScreen;
  readonly acting: ActingControl;
  readonly kept: KeptPlace;
  /** Whose members can be acted as; null: nobody's. */
  readonly manager: RailEntry | null;
  readonly controls: Ref<ScreenControls>;
  readonly run: Commands;
  readonly onDialog: (dialog: OpenDialog) => void;
  /** Back to the stage; null: there is nothing else to show. */
  readonly onLeave: (() => void) | null;
  readonly onChoose: (key: IdentityKey) => void;
  /** Null: nobody whom the manager knows. */
  readonly memberOf: (id: MemberId) => MemberToActAs | null;
  readonly onSignInAgain: (account: Account, permission?: string) => void;
}

export function ShellStage(props: ShellStageProps): ReactNode {
  const { program, current, screen, acting, manager, controls, run, onLeave, onChoose, onSignInAgain } = props;
  const { identities, accounts, error, readAgain } = program;
  const { ended } = program.acting;
  const mask = useMask();
  // Outlasts a visit to another screen.
  const known = useMemo(() => identities?.map(({ key }) => key) ?? null, [identities]);
  const memories = useGridMemories(current?.identity.key, program.preferences?.grids ?? [], known);
  if (acting.neutral) {
    return (
      <div className="shell-stage">
        {manager && (
          <StripPlace>
            <WaitStrip identity={manager.identity.key} />
          </StripPlace>
        )}
        <NeutralScreen
          neutral={acting.neutral}
          leaveTo={current?.name ?? ''}
          onRetry={acting.retry}
          onLeave={acting.giveUp}
        />
      </div>
    );
  }
  if (error && screen !== 'adding') {
    return (
      <div className="shell-stage">
        <main className="stage">
          <ErrorNotice words={describeError(toAppError(error))} onRetry={readAgain} />
        </main>
      </div>
    );
  }
  if (screen === 'adding') {
    return (
      <div className="shell-stage">
        <AddAccountScreen
          accounts={accounts}
          controls={controls}
          onLeave={onLeave}
          onSignedIn={(account) => void switchTo(account)}
          onBrowse={onChoose}
          onSignInAgain={onSignInAgain}
        />
      </div>
    );
  }
  if (ended) {
    const member = ended.why === 'refused' || ended.why === 'signed-out' ? null : props.memberOf(ended.memberId);
    return (
      <div className="shell-stage">
        <EndedScreen
          ended={ended}
          onGoOn={() => void acting.acknowledge()}
          onActAgain={member && (() => acting.actAs(ended.manager, member))}
        />
      </div>
    );
  }
  if (screen === 'group' && manager) {
    const { account } = manager;
    return (
      <div className="shell-stage">
        <ErrorBoundary key={`group ${manager.identity.key}`}>
          <Sealed identity={manager.identity}>
            <GroupScreen
              identity={manager.identity}
              mask={mask}
              maskButton={
                mask.leases.length > 0 && (
                  <MaskButton
                    mask={mask}
                    onMaskEverything={() => run('mask-everything')}
                    onTakeOff={() => run('take-mask-off')}
                  />
                )
              }
              currentMember={program.acting.current?.member.id ?? null}
              controls={controls}
              onActAs={(member, options) => acting.actAs(manager.identity.key, member, options)}
              onSignInAgain={account && ((permission) => onSignInAgain(account, permission))}
              onLeave={() => onLeave?.()}
            />
          </Sealed>
        </ErrorBoundary>
      </div>
    );
  }
  return (
    <div className="shell-stage">
      {current?.identity.isDemo && !program.acting.current && program.preferences?.isDemoNotePutAway === false && (
        <DemoInvitation
          onAdd={() => run('add-account')}
          onPutAway={() => void changePreferences({ isDemoNotePutAway: true })}
        />
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
    [accountsQuery.queryKey, identitiesQuery.queryKey].map((queryKey) =>
      programQueries.invalidateQueries({ queryKey }),
    ),
  );
  await changePreferences({ place: { identity: account.identity, ownerId: null, albumId: null } });
}

interface LookingProps extends ShellStageProps {
  readonly current: RailEntry;
  readonly memories: GridMemories;
}

function Looking({
  program,
  current,
  kept,
  manager,
  memories,
  controls,
  run,
  onDialog,
  onSignInAgain,
}: LookingProps): ReactNode {
  const { identity, account } = current;
  const wayIn = wayInOf(account, onSignInAgain);
  return (
    <>
      {wayIn && <SignedOutStrip wayIn={wayIn} />}
      {program.preferences && (
        <WayInContext value={wayIn}>
          <ErrorBoundary key={identity.key}>
            <Sealed identity={identity}>
              <IdentityStage
                identity={identity}
                preferences={program.preferences}
                kept={kept}
                hasGroup={manager !== null}
                memories={memories}
                run={run}
                onDialog={onDialog}
                controls={controls}
              />
            </Sealed>
          </ErrorBoundary>
        </WayInContext>
      )}
    </>
  );
}
