/**
 * The shell: who is looking at the left, the stage in the middle. Menu commands, keys and dialogs are the shell's, so that
 * they work whatever the stage does.
 */
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Account, IdentityKey, Place } from '../../preload/contract';
import { dropIdentityQueries, programQueries, readFailedAgain } from '../api/query-client';
import { accountDetailsQuery, moveAccount } from '../features/accounts/queries';
import { Rail } from '../features/identities/rail';
import { railEntries } from '../features/identities/rail-entry';
import type { ScreenControls } from '../ui/screen-controls';
import type { Commands } from './commands';
import { useCommands } from './commands';
import type { OpenDialog } from './dialogs';
import { Dialogs } from './dialogs';
import { useMenuCommands } from './events';
import { useKeyboard } from './keyboard';
import { useLinks } from './links';
import { paletteEntries } from './palette-entries';
import { changePreferences, useProgramState } from './program-state';
import { ShellStage } from './shell-stage';

export function Shell(): ReactNode {
  const program = useProgramState();
  const { identities, accounts, preferences, readAgain } = program;
  const rail = useMemo(() => railEntries(identities ?? [], accounts), [identities, accounts]);
  const current = rail.find(({ identity }) => identity.key === preferences?.place?.identity) ?? rail[0];
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const stage = useRef<ScreenControls>(null);

  const goTo = (place: Place): void => {
    setIsAdding(false);
    void changePreferences({ place });
  };
  const choose = (key: IdentityKey): void => {
    if (key === current?.identity.key) setIsAdding(false);
    else goTo({ identity: key, ownerId: null, albumId: null });
  };
  /** A sign-in under way is ended by the person only, not by a key for something else. */
  const openDialog = (wanted: OpenDialog): void => setDialog((open) => (open?.name === 'sign-in-again' ? open : wanted));
  const run = useCommands({
    preferences,
    stage: () => stage.current,
    openDialog,
    addAccount: () => {
      if (dialog?.name !== 'sign-in-again') setDialog(null);
      setIsAdding(true);
    },
    showAccount: () => (current?.account ? openDialog({ name: 'account', account: current.account }) : setIsAdding(true)),
    readProgramAgain: readAgain,
  });
  useShellKeys(run, (index) => {
    const wanted = rail[index];
    if (wanted) choose(wanted.identity.key);
  });
  useLinks(identities !== undefined && dialog === null, useCallback((link) => setDialog({ name: 'find', link }), []));
  const isNobodyHere = identities?.length === 0;
  useEffect(() => {
    if (!isNobodyHere) return;
    dropIdentityQueries();
    setIsAdding(true);
  }, [isNobodyHere]);
  return (
    <div className="shell">
      {identities && (
        <Rail
          entries={rail}
          currentKey={current?.identity.key ?? null}
          isAdding={isAdding}
          onChoose={choose}
          onAdd={() => run('add-account')}
          onShowAccount={(account) => openDialog({ name: 'account', account })}
          onMove={(account, to) => void moveAccount(account.id, to)}
        />
      )}
      <ShellStage
        program={program}
        current={current}
        isAdding={isAdding}
        controls={stage}
        run={run}
        onLeaveAdding={isNobodyHere ? null : () => setIsAdding(false)}
        onChoose={choose}
        onSignInAgain={(account, permission) => setDialog({ name: 'sign-in-again', account, permission, then: null })}
      />
      <Dialogs
        open={dialog}
        identity={current?.identity}
        rail={rail}
        place={preferences?.place ?? null}
        paletteEntries={() => paletteEntries({ rail, hasAccount: Boolean(current?.account), run, onChoose: choose })}
        onPlace={goTo}
        onSignedInAgain={readWhatChanged}
        onOpen={setDialog}
      />
    </div>
  );
}

/** Signed in anew, an account may do more than before: what it was refused is asked for again. */
function readWhatChanged(account: Account): void {
  void programQueries.invalidateQueries({ queryKey: accountDetailsQuery(account.id).queryKey });
  // Where it was signed out, main's own word of it has done this already.
  if (account.signedOut === null) readFailedAgain();
}

function useShellKeys(run: Commands, onAccount: (index: number) => void): void {
  useMenuCommands(run);
  useKeyboard(
    useMemo(
      () => ({
        onInspector: () => run('toggle-inspector'),
        onMask: () => run('toggle-mask'),
        onKeys: () => run('show-keys'),
        onBack: () => run('go-back'),
        onAccount,
      }),
      [run, onAccount],
    ),
  );
}
