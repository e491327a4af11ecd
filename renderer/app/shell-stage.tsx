/**
 * The middle of the window: the active identity's stage with its strips, the transition screen, the group, or adding an
 * account.
 */
import type { ReactNode, Ref } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { Account, IdentityKey, Location, MemberId } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../domain/describe-error';
import { FavouritesContext, useFavouritesOf } from '../domain/favourites';
import { useMask } from '../domain/mask-state';
import { programQueries } from '../api/query-client';
import { memberMarks, MemberMarksContext } from '../domain/member-check-badge';
import { SelectionBook, SelectionBookContext } from '../domain/selection-book';
import { WaitStrip } from '../domain/wait-strip';
import type { CheckHere } from '../domain/check-marking';
import { placeInCheck, type PlaceInCheck } from '../domain/check-state';
import { DemoInvitation } from '../features/accounts/demo-invitation';
import { accountsQuery } from '../features/accounts/queries';
import { SignedOutStrip, wayInOf } from '../features/accounts/signed-out-strip';
import { EndedScreen, TransitionScreen } from '../features/acting/transition-screen';
import type { GroupView } from '../features/group/group-toolbar';
import type { RailEntry } from '../features/identities/rail-entry';
import { MaskButton } from '../features/mask/mask-button';
import { ErrorNotice, WayInContext, WayOutContext } from '../ui/error-notice';
import { Loading } from '../ui/loading';
import type { ScreenControls } from '../ui/screen-controls';
import { StripSlot } from '../ui/strip';
import type { RunCommand } from '../domain/key-commands';
import { Breadcrumbs } from './breadcrumbs';
import { changePreferences } from './change-preferences';
import type { OpenDialog } from './open-dialog';
import { ErrorBoundary } from './error-boundary';
import type { ArrangementMemory } from '../domain/arrangement';
import { useArrangements } from './arrangement-memories';
import type { CollectionBook } from './collection-book';
import { useCollectionMemories } from './collection-memories';
import type { GridMemories } from './grid-memories';
import { useForgotten, useGridMemories } from './grid-memories';
import { groupBook } from './group-memories';
import { IdentityStage } from './identity-stage';
import { AddAccountScreen, CheckPanel, GroupScreen, SkippedScreen } from './lazy-screens';
import { navigation, startOf } from './navigation';
import type { ProgramState } from './program-state';
import { identitiesQuery } from './program-state';
import { Sealed } from './identity-query-provider';
import type { ActingControl, MemberToActAs } from './use-acting';
import type { CheckControl } from './use-check';
import { Stage } from '../ui/stage';
import { t } from '../ui/language';
import styles from './shell-stage.module.css';

export type ShellScreen = 'stage' | 'adding' | 'group';

export interface ShellStageProps {
  readonly program: ProgramState;
  /** Undefined if there is no active identity, or it is not loaded yet. */
  readonly current: RailEntry | undefined;
  readonly screen: ShellScreen;
  /** The view of the manager's group; null if none is shown. */
  readonly groupView: GroupView | null;
  readonly acting: ActingControl;
  readonly check: CheckControl;
  /** Null unless a member of the running check is acted as. */
  readonly checkHere: CheckHere | null;
  /** The active identity's location; null if there is no active identity. */
  readonly location: Location | null;
  /** The identity whose group members can be acted as; null if there is none. */
  readonly manager: RailEntry | null;
  /** Below the stage of the active identity. */
  readonly foot: ReactNode;
  readonly controls: Ref<ScreenControls>;
  readonly run: RunCommand;
  readonly onDialog: (dialog: OpenDialog) => void;
  /** Returns to the stage; null if there is no other screen to show. */
  readonly onLeave: (() => void) | null;
  readonly onChoose: (key: IdentityKey) => void;
  /** Returns null if the manager's list does not contain the member. */
  readonly memberOf: (id: MemberId) => MemberToActAs | null;
  readonly onSignInAgain: (account: Account, permission?: string) => void;
}

export function ShellStage(props: ShellStageProps): ReactNode {
  const {
    program,
    current,
    location,
    screen,
    groupView,
    acting,
    check,
    manager,
    controls,
    run,
    onLeave,
    onChoose,
    onSignInAgain,
  } = props;
  const { identities, accounts, error, refresh } = program;
  const { ended } = program.acting;
  const mask = useMask();
  // State of this component, above the screens, so that the positions survive a visit to another screen.
  const known = useMemo(() => identities?.map(({ key }) => key) ?? null, [identities]);
  useForgotten((forgotten) => groupBook.forget(forgotten));
  useEffect(() => {
    if (known) groupBook.keepOnly(known);
  }, [known]);
  const [selections] = useState(() => new SelectionBook());
  useForgotten((forgotten) => selections.forget(forgotten));
  const key = current?.identity.key;
  // Of the identities of members, only the one that is acted as is kept.
  const kept = useMemo(() => known && [...known, ...(key === undefined ? [] : [key])], [known, key]);
  useEffect(() => {
    if (kept) selections.keepOnly(kept);
  }, [selections, kept]);
  const collections = useCollectionMemories(kept);
  const memories = useGridMemories(current?.identity.key, program.preferences?.grids ?? [], known);
  const arrangementOf = useArrangements(current?.identity.key, program.preferences?.arrangements ?? [], known);
  const marks = useMemo(() => memberMarks(check.check), [check.check]);
  const skipped = skippedMember(props);
  if (skipped && screen !== 'adding') {
    return (
      <div className={styles['root']}>
        <SkippedScreen
          {...skipped}
          onNext={() => check.step(1)}
          onPause={() => {
            if (ended) void acting.acknowledge();
            check.pause();
          }}
          onFinish={() => run('finish-check')}
        />
      </div>
    );
  }
  if (acting.transition) {
    return (
      <div className={styles['root']}>
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
      </div>
    );
  }
  if (error && screen !== 'adding') {
    return (
      <div className={styles['root']}>
        <Stage>
          <ErrorNotice words={describeError(toAppError(error))} onRetry={refresh} />
        </Stage>
      </div>
    );
  }
  if (screen === 'adding') {
    return (
      <div className={styles['root']}>
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
      <div className={styles['root']}>
        <EndedScreen
          ended={ended}
          onGoOn={() => void acting.acknowledge()}
          onActAgain={member && (() => acting.actAs(ended.manager, member))}
          onContinueCheck={check.check?.position === ended.memberId ? () => check.resume(false) : null}
        />
      </div>
    );
  }
  if (groupView && screen === 'group' && manager) {
    const { account, identity } = manager;
    return (
      <div className={styles['root']}>
        <ErrorBoundary key={`group ${manager.identity.key}`}>
          <Sealed identity={manager.identity}>
            <WayOutContext value={onLeave && { label: t('group.backToAlbums'), onLeave }}>
              <MemberMarksContext value={marks}>
                <GroupScreen
                  identity={identity}
                  view={groupView}
                  onView={(view) => navigation.go({ ...startOf(identity.key), view })}
                  memory={groupBook.of(identity.key, program.preferences?.groups ?? [])}
                  above={(levels) => (
                    <Breadcrumbs
                      label={t('stage.path')}
                      crumbs={[{ label: manager.name, onOpen: () => onChoose(identity.key) }, ...levels]}
                    />
                  )}
                  mask={mask}
                  maskButton={
                    <MaskButton
                      mask={mask}
                      masksTitles={program.preferences?.masksTitles ?? false}
                      onMasksTitles={(masksTitles) => void changePreferences({ masksTitles })}
                      run={run}
                    />
                  }
                  checkPanel={
                    <CheckPanel
                      identity={identity.key}
                      state={check.state}
                      place={check.place}
                      onBackToMember={() => run('go-on-with-check')}
                      onResume={check.resume}
                      onFinish={() => run('finish-check')}
                    />
                  }
                  onStartCheck={
                    check.state && !check.check
                      ? (lists, reason) => props.onDialog({ name: 'start-check', identity, lists, reason })
                      : null
                  }
                  currentMember={program.acting.current?.member.id ?? null}
                  controls={controls}
                  onActAs={(member, options) => acting.actAs(manager.identity.key, member, options)}
                  onSignInAgain={account && ((permission) => onSignInAgain(account, permission))}
                  onLeave={() => onLeave?.()}
                />
              </MemberMarksContext>
            </WayOutContext>
          </Sealed>
        </ErrorBoundary>
      </div>
    );
  }
  return (
    <div className={styles['root']}>
      {current?.identity.isDemo && !program.acting.current && program.preferences?.isDemoNoteDismissed === false && (
        <DemoInvitation
          onAdd={() => run('add-account')}
          onDismiss={() => void changePreferences({ isDemoNoteDismissed: true })}
        />
      )}
      {identities && current && location ? (
        <SelectionBookContext value={selections}>
          <ActiveIdentity
            {...props}
            current={current}
            location={location}
            {...{ memories, collections, arrangementOf }}
          />
        </SelectionBookContext>
      ) : (
        <Stage aria-busy="true">
          <Loading />
        </Stage>
      )}
      {identities && current && location && !program.acting.current && props.foot}
    </div>
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

interface ActiveIdentityProps extends ShellStageProps {
  readonly current: RailEntry;
  readonly location: Location;
  readonly memories: GridMemories;
  readonly collections: CollectionBook;
  readonly arrangementOf: (name: string) => ArrangementMemory;
}

function ActiveIdentity({
  program,
  current,
  location,
  manager,
  memories,
  collections,
  arrangementOf,
  controls,
  run,
  checkHere,
  onDialog,
  onSignInAgain,
}: ActiveIdentityProps): ReactNode {
  const { identity, account } = current;
  const wayIn = wayInOf(account, onSignInAgain);
  const favourites = useFavouritesOf(identity.key);
  return (
    <>
      {wayIn && <SignedOutStrip wayIn={wayIn} />}
      {program.preferences && (
        <WayInContext value={wayIn}>
          <ErrorBoundary key={identity.key}>
            <Sealed identity={identity}>
              <FavouritesContext value={favourites}>
                <IdentityStage
                  identity={identity}
                  preferences={program.preferences}
                  identityName={current.name}
                  location={location}
                  hasGroup={manager !== null}
                  memories={memories}
                  collections={collections}
                  arrangementOf={arrangementOf}
                  checkHere={checkHere}
                  actingAs={program.acting.current?.member.name ?? null}
                  run={run}
                  onDialog={onDialog}
                  controls={controls}
                />
              </FavouritesContext>
            </Sealed>
          </ErrorBoundary>
        </WayInContext>
      )}
    </>
  );
}
