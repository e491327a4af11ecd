/**
 * The middle of the window: the active identity's stage with its strips, the transition screen, the group, or adding an
 * account.
 */
import type { ReactNode } from 'react';
import type { Account } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { programQueries } from '../api/query-client';
import { placeInCheck, type PlaceInCheck } from '../domain/check-state';
import { describeError } from '../domain/describe-error';
import { WaitStrip } from '../domain/wait-strip';
import { accountsQuery } from '../features/accounts/queries';
import { EndedScreen, TransitionScreen } from '../features/acting/transition-screen';
import { ErrorNotice } from '../ui/error-notice';
import { Loading } from '../ui/loading';
import { Stage } from '../ui/stage';
import { StripSlot } from '../ui/strip';
import { ActiveIdentityStage } from './active-identity-stage';
import { GroupStage } from './group-stage';
import { AddAccountScreen, SkippedScreen } from './lazy-screens';
import { navigation, startOf } from './navigation';
import { identitiesQuery } from './program-state';
import type { ShellStageProps } from './shell-stage-props';
import styles from './shell-stage.module.css';

export function ShellStage(props: ShellStageProps): ReactNode {
  return (
    <div className={styles['root']}>
      <Screen {...props} />
    </div>
  );
}

function Screen(props: ShellStageProps): ReactNode {
  const { program, current, location, screen, groupView, acting, check, manager, onLeave, onChoose, run } = props;
  const { identities, accounts, error, refresh } = program;
  const { ended } = program.acting;
  const skipped = skippedMember(props);
  if (skipped && screen !== 'adding') {
    return (
      <SkippedScreen
        {...skipped}
        onNext={() => check.step(1)}
        onPause={() => {
          if (ended) void acting.acknowledge();
          check.pause();
        }}
        onFinish={() => run('finish-check')}
      />
    );
  }
  if (acting.transition) {
    return (
      <>
        {manager && (
          <StripSlot>
            <WaitStrip identity={manager.identity.key} />
          </StripSlot>
        )}
        <TransitionScreen
          transition={acting.transition}
          leaveTo={current?.name ?? ''}
          onRetry={acting.retry}
          onLeave={acting.giveUp}
        />
      </>
    );
  }
  if (error && screen !== 'adding') {
    return (
      <Stage>
        <ErrorNotice words={describeError(toAppError(error))} onRetry={refresh} />
      </Stage>
    );
  }
  if (screen === 'adding') {
    return (
      <AddAccountScreen
        accounts={accounts}
        controls={props.controls}
        onLeave={onLeave}
        onSignedIn={(account) => void switchTo(account)}
        onBrowse={onChoose}
        onSignInAgain={props.onSignInAgain}
      />
    );
  }
  if (ended) {
    const member = ended.why === 'refused' || ended.why === 'signed-out' ? null : props.memberOf(ended.memberId);
    return (
      <EndedScreen
        ended={ended}
        onGoOn={() => void acting.acknowledge()}
        onActAgain={member && (() => acting.actAs(ended.manager, member))}
        onContinueCheck={check.check?.position === ended.memberId ? () => check.resume(false) : null}
      />
    );
  }
  if (groupView && screen === 'group' && manager) return <GroupStage {...props} manager={manager} view={groupView} />;
  if (identities && current && location) {
    return <ActiveIdentityStage {...props} current={current} location={location} />;
  }
  return (
    <Stage aria-busy="true">
      <Loading />
    </Stage>
  );
}

interface Skipped {
  readonly why: 'left' | 'refused';
  readonly place: PlaceInCheck;
}

/** Returns the member at whom the running check is without acting as them; null if there is none. */
function skippedMember({ acting, check, program }: ShellStageProps): Skipped | null {
  const { ended, current } = program.acting;
  if (check.check?.state !== 'running' || current) return null;
  const place = placeInCheck(check.check, check.check.position);
  if (!place) return null;
  if (acting.transition) return acting.transition.hasLeft ? { why: 'left', place } : null;
  return ended?.why === 'refused' && ended.memberId === check.check.position ? { why: 'refused', place } : null;
}

/** Switches to the account that has just signed in, after reloading the rail so that the account is in it. */
async function switchTo(account: Account): Promise<void> {
  await Promise.all(
    [accountsQuery.queryKey, identitiesQuery.queryKey].map((queryKey) =>
      programQueries.invalidateQueries({ queryKey }),
    ),
  );
  navigation.go(startOf(account.identity));
}
