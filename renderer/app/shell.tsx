/**
 * The shell: who is looking at the left, the stage in the middle. Menu commands, keys and dialogs are the shell's, so that
 * they work whatever the stage does.
 */
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../api/describe-error';
import { dropIdentityQueries } from '../api/query-client';
import { Rail } from '../features/identities/rail';
import { ErrorNotice } from '../ui/error-notice';
import type { Commands } from './commands';
import { useCommands } from './commands';
import type { OpenDialog } from './dialogs';
import { Dialogs, Sealed } from './dialogs';
import { ErrorBoundary } from './error-boundary';
import { useMenuCommands } from './events';
import { useGridMemories } from './grid-memories';
import { IdentityStage } from './identity-stage';
import { useKeyboard } from './keyboard';
import { changePreferences, useProgramState } from './program-state';
import type { StageControls } from './stage-controls';

export function Shell(): ReactNode {
  const { identities, preferences, error, readAgain } = useProgramState();
  const identity = identities?.find(({ key }) => key === preferences?.place?.identity) ?? identities?.[0];
  const memories = useGridMemories(identity?.key);
  const stage = useRef<StageControls>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const run = useCommands({
    preferences,
    stage: () => stage.current,
    openDialog: setDialog,
    readProgramAgain: readAgain,
  });
  const choose = (key: IdentityKey): void => {
    if (key !== identity?.key) void changePreferences({ place: { identity: key, ownerId: null, albumId: null } });
  };
  useShellKeys(run, (index) => {
    const wanted = identities?.[index];
    if (wanted) choose(wanted.key);
  });
  const isNobodyHere = identity === undefined;
  useEffect(() => {
    if (isNobodyHere) dropIdentityQueries();
  }, [isNobodyHere]);
  return (
    <div className="shell">
      {identities && <Rail identities={identities} currentKey={identity?.key ?? null} onChoose={choose} />}
      {error && (
        <main className="stage">
          <ErrorNotice words={describeError(toAppError(error))} onRetry={readAgain} />
        </main>
      )}
      {!error && !identities && <main className="stage" aria-busy="true" />}
      {identity && preferences && (
        <ErrorBoundary key={identity.key}>
          <Sealed identity={identity}>
            <IdentityStage identity={identity} preferences={preferences} memories={memories} run={run} controls={stage} />
          </Sealed>
        </ErrorBoundary>
      )}
      <Dialogs open={dialog} identity={identity} place={preferences?.place ?? null} onClose={() => setDialog(null)} />
    </div>
  );
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
