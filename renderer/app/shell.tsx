/**
 * The shell: the rail at the left, the stage in the middle. Menu commands, shortcuts and dialogs belong to the shell,
 * so that they work even if the stage fails.
 */
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Account, Member } from '../../preload/contract';
import { dropIdentityQueries, programQueries, readFailedAgain, readOnScreenAgain } from '../api/query-client';
import { DemoStrip } from '../features/accounts/demo-strip';
import { accountDetailsQuery, moveAccount } from '../features/accounts/queries';
import { groupAccessQuery, membersQuery } from '../features/group/queries';
import { useMask } from '../domain/mask-state';
import { Rail } from '../features/identities/rail';
import { railEntries } from '../features/identities/rail-entry';
import { StorageStrips } from '../features/settings/storage-strips';
import type { ScreenControls } from '../ui/screen-controls';
import { useFacts, useMenuFacts } from './command-facts';
import { type CommandDeps, commandRunner } from './commands';
import type { RunCommand } from '../domain/key-commands';
import { Dialogs } from './dialogs';
import { useMenuCommands } from './events';
import { useHistoryButtons } from './history-buttons';
import { HistoryPair } from './history-pair';
import { inFrontOnly } from './in-front';
import { useKeyboard } from './keyboard';
import { useLinks } from './links';
import { useAppearance } from './appearance';
import { currentOf } from './history';
import { canMove, navigation, startOf, useHistory } from './navigation';
import { useProgramState } from './program-state';
import { GROUP_SCREEN } from './screen-memories';
import { ShellFoot } from './shell-foot';
import type { ShellScreen } from './shell-stage-props';
import { ShellStage } from './shell-stage';
import { useActing } from './use-acting';
import { acceptBandCommands } from './band-commands';
import { checkCommands, useCheckHereOf } from './check-commands';
import { PinnedInRail } from './pinned-in-rail';
import { useMembers, useRecentEntries } from './palette-lists';
import { listedMembersQuery } from '../features/acting/queries';
import { useCheck } from './use-check';
import { useFirstHint } from './use-first-hint';
import { usePanicKeyOffer } from './use-panic-key-offer';
import { useDialog } from './use-dialog';
import { useActiveIdentity } from './use-active-identity';
import { useNavigation } from './use-navigation';
import { useScreenMemories } from './use-screen-memories';
import styles from './shell.module.css';

export function Shell(): ReactNode {
  const program = useProgramState();
  const { identities, accounts, preferences, refresh } = program;
  useAppearance(preferences);
  const rail = useMemo(() => railEntries(identities ?? [], accounts), [identities, accounts]);
  const [isAdding, setIsAdding] = useState(false);
  const history = useHistory();
  const active = useActiveIdentity(program, rail);
  const { current, manager, location } = active;
  const memories = useScreenMemories(current?.identity.key, identities);
  const screen: ShellScreen = isAdding ? 'adding' : active.groupView ? 'group' : 'stage';
  const acting = useActing((key, { albumId, isFresh }) => {
    setIsAdding(false);
    // The order of the pictures stays the same for all members of a check.
    const orderBy = isFresh ? location?.orderBy : undefined;
    const start = { ...startOf(key), ...(orderBy === undefined ? {} : { orderBy }) };
    navigation.go(albumId ? { ...start, albumId } : isFresh ? start : navigation.lastOrStartOf(key));
  });
  const { dialog, set: setDialog, ask: openDialog } = useDialog(current?.identity.key);
  const members = useMembers(manager, dialog?.name === 'palette');
  const stage = useRef<ScreenControls>(null);
  const recent = useRecentEntries(rail, program.acting.current);
  const showGroup = (): void => {
    if (manager)
      goTo({
        ...startOf(manager.identity.key),
        view: memories.groups.of(manager.identity.key, GROUP_SCREEN).choice.view,
      });
  };
  const check = useCheck({ manager, acting: program.acting.current, control: acting, onPaused: () => showGroup() });
  // While a step is under way, a mark would be meant for the member whom the window does not show yet.
  const marked = acting.transition ? null : check.place;
  const checkHere = useCheckHereOf(program.acting.current, marked, setDialog);

  const { goTo, choose, travel } = useNavigation({
    program,
    rail,
    active,
    acting,
    leaveAdding: isAdding ? () => stage.current?.goUp?.() : null,
    onArrived: () => setIsAdding(false),
  });
  const actAs = (member: Member | undefined): void => {
    if (member && manager && !acting.isStarting) acting.actAs(manager.identity.key, member);
  };
  /** The members other than the current one. */
  const others = members.filter(({ id }) => id !== program.acting.current?.member.id);
  const deps = (): CommandDeps => ({
    preferences,
    stage: () => stage.current,
    travel,
    openDialog,
    who: screen === 'group' ? manager?.identity : screen === 'adding' ? undefined : current?.identity,
    addAccount: () => {
      openDialog(null);
      setIsAdding(true);
    },
    showAccount: () =>
      current?.account ? openDialog({ name: 'account', account: current.account }) : setIsAdding(true),
    chooseAccount: (place) => {
      const wanted = rail[place - 1];
      if (wanted) choose(wanted.identity.key);
    },
    showGroup,
    showFavourites: () => {
      if (current) goTo({ ...startOf(current.identity.key), view: 'favourites' });
    },
    search: () => {
      if (currentOf(navigation.history)?.view === 'search' && !isAdding)
        document.querySelector<HTMLInputElement>('[role=search] input')?.select();
      else if (current) goTo({ ...startOf(current.identity.key), view: 'search' });
    },
    check: checkCommands({
      check,
      checkHere,
      openDialog,
      manager: manager?.identity.key,
      showAlbums: current ? () => choose(current.identity.key) : null,
    }),
    actAsRecent: (place) => actAs(others.filter(({ lastUsedAt }) => lastUsedAt !== null)[place - 1]),
    stopActing: () => {
      if (program.acting.current) choose(program.acting.current.manager.identity);
    },
    refreshProgram: refresh,
  });
  const hint = useFirstHint(preferences, useMask());
  const offer = usePanicKeyOffer(preferences, hint.isOpen);
  const run: RunCommand = (command, digit) => {
    hint.noticeCommand(command);
    offer.noticeCommand(command);
    commandRunner(deps())(command, digit);
  };
  const runInFront: RunCommand = (command, digit) => inFrontOnly(run)(command, digit);
  useFacts('shell', {
    account: Boolean(current?.account),
    acting: program.acting.current !== null,
    back: isAdding || canMove(history, -1),
    check: check.check?.state === 'running',
    'open-check': check.check !== null,
    forward: canMove(history, 1),
    group: manager !== null,
    identity: current !== undefined && screen !== 'adding',
  });
  useMenuFacts();
  useMenuCommands(runInFront);
  useKeyboard(runInFront);
  useHistoryButtons(runInFront);
  useEffect(() => acceptBandCommands(runInFront));
  useLinks(
    identities !== undefined && dialog === null,
    useCallback((link) => setDialog({ name: 'find', link }), [setDialog]),
  );
  const isNobodyHere = identities?.length === 0;
  if (isNobodyHere && !isAdding) setIsAdding(true);
  useEffect(() => {
    if (isNobodyHere) dropIdentityQueries();
  }, [isNobodyHere]);
  return (
    <div className={styles['root']}>
      {identities && (
        <div className={styles['side']}>
          <HistoryPair run={runInFront} />
          <Rail
            entries={rail}
            currentKey={manager?.identity.key ?? current?.identity.key ?? null}
            actingAs={program.acting.current}
            isAdding={screen === 'adding'}
            onChoose={choose}
            onAdd={() => run('add-account')}
            onShowAccount={(account) => openDialog({ name: 'account', account })}
            onMove={(account, to) => void moveAccount(account.id, to)}
            below={
              current && (
                <PinnedInRail
                  identity={current.identity}
                  go={goTo}
                  onGone={({ id }) =>
                    setDialog({ name: 'gone-album', identity: current.identity.key, albumId: id, kept: 'pin' })
                  }
                />
              )
            }
          />
        </div>
      )}
      <div className={styles['main']}>
        <StorageStrips />
        <DemoStrip />
        <ShellStage
          program={program}
          current={current}
          manager={manager}
          screen={screen}
          groupView={active.groupView}
          acting={acting}
          check={check}
          checkHere={checkHere}
          location={location}
          memories={memories}
          foot={
            <ShellFoot
              hint={hint}
              offer={offer}
              location={location}
              onSetPanicKey={() => {
                offer.dismiss();
                openDialog({ name: 'settings', begin: 'panic' });
              }}
              onShowUpdates={() => openDialog({ name: 'settings', begin: 'updates' })}
            />
          }
          controls={stage}
          run={run}
          onDialog={setDialog}
          memberOf={(id) => members.find((member) => member.id === id) ?? null}
          onLeave={isNobodyHere ? null : () => current && choose(current.identity.key)}
          onChoose={choose}
          onSignInAgain={(account, permission) => setDialog({ name: 'sign-in-again', account, permission, then: null })}
        />
      </div>
      <Dialogs
        open={dialog}
        identity={current?.identity}
        rail={rail}
        preferences={preferences}
        location={location}
        palette={{
          recent,
          members: others,
          acting: program.acting.current,
          run,
          onChoose: choose,
          onActAs: actAs,
        }}
        check={check}
        onCheckFinished={showGroup}
        onLocation={goTo}
        onAddAccount={() => run('add-account')}
        onSignedInAgain={readWhatChanged}
        onOpen={setDialog}
      />
    </div>
  );
}

/** Reloads what the account was refused before: after a new sign-in it may have more permissions. */
function readWhatChanged(account: Account): void {
  void programQueries.invalidateQueries({ queryKey: accountDetailsQuery(account.id).queryKey });
  void programQueries.resetQueries({ queryKey: listedMembersQuery(account.identity).queryKey });
  for (const query of [groupAccessQuery, membersQuery])
    readOnScreenAgain(account.identity, query({ key: account.identity }).queryKey);
  // If the account was signed out, main's `accounts.changed` event has already caused this.
  if (account.signedOut === null) readFailedAgain();
}
