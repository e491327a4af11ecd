/** The handlers of all commands; `preload/contract/commands.ts` is the registry. */
import type { Identity, Preferences } from '../../preload/contract';
import type { WindowCommandId } from '../../preload/contract/commands';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { sentenceOf } from '../domain/describe-error';
import { clearSelectionInFront, selectionInFront } from '../domain/selection-in-front';
import { maskEverything, switchMaskLevel } from '../domain/revealing';
import type { ScreenControls } from '../ui/screen-controls';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { changePreferences } from './change-preferences';
import type { OpenDialog } from './open-dialog';
import { copyReport, openLogs } from './incident-actions';
import type { RunCommand } from '../domain/key-commands';
import type { CheckCommands } from './check-commands';
import { ROW_HEIGHT_PX } from './row-height';
import { selectTextWithin } from './text-selection';

export interface CommandDeps {
  /** Undefined until the preferences are loaded. */
  readonly preferences: Preferences | undefined;
  /** Called when a command runs; null while no stage is mounted. */
  readonly stage: () => ScreenControls | null;
  /** Goes back (-1) or forward (1) in the history. */
  readonly travel: (step: -1 | 1) => void;
  readonly openDialog: (dialog: OpenDialog) => void;
  /** The identity whose pictures are visible; undefined if there is none. */
  readonly who: Identity | undefined;
  readonly addAccount: () => void;
  /** Opens the active identity's account dialog, or the screen for adding an account if it has no account. */
  readonly showAccount: () => void;
  /** `place`: from 1, in the rail. */
  readonly chooseAccount: (place: number) => void;
  readonly showGroup: () => void;
  readonly showFavourites: () => void;
  /** Opens the search, or returns to its field. */
  readonly search: () => void;
  /** `place`: from 1, the most recently used member first. */
  readonly actAsRecent: (place: number) => void;
  /** Does nothing unless the person acts as a member. */
  readonly stopActing: () => void;
  readonly check: CheckCommands;
  /** Refreshes the program's own data, if no stage is mounted. */
  readonly refreshProgram: () => void;
}

export function commandRunner(deps: CommandDeps): RunCommand {
  const handlers = handlersOf(deps);
  return (command, digit = 0) => handlers[command](digit);
}

function handlersOf(deps: CommandDeps): Readonly<Record<WindowCommandId, (digit: number) => void>> {
  const { preferences, stage, openDialog, who, check } = deps;
  const change = (of: (known: Preferences) => Partial<Preferences>): void => {
    if (preferences) void changePreferences(of(preferences));
  };
  const maskUnchanged = (reason: unknown): void => openDialog({ name: 'mask-unchanged', error: toAppError(reason) });
  return {
    back: () => deps.travel(-1),
    forward: () => deps.travel(1),
    'go-up': () => stage()?.goUp?.(),
    'toggle-inspector': () => change(({ isInspectorOpen }) => ({ isInspectorOpen: !isInspectorOpen })),
    'mask-all-pictures': () => {
      switchMaskLevel().catch(maskUnchanged);
    },
    'mask-everything': () => {
      maskEverything().catch(maskUnchanged);
    },
    'take-mask-off': () => {
      if (who) openDialog({ name: 'take-mask-off', identity: who });
    },
    'lock-window': () => {
      api.lock.lock({}).catch((reason: unknown) => showToast(sentenceOf(toAppError(reason))));
    },
    reveal: () => stage()?.reveal?.(),
    'reveal-album': () => stage()?.revealAlbum?.(),
    'copy-picture': () => stage()?.copyPicture?.(),
    'save-picture': () => stage()?.savePicture?.(),
    'toggle-star': () => stage()?.star?.(),
    'toggle-pin': () => stage()?.pin?.(),
    search: deps.search,
    'show-favourites': deps.showFavourites,
    'compare-selected': () => {
      const actions = selectionInFront()?.actions;
      if (actions?.compare) actions.compare();
      else showToast(t('selection.compareSome'));
    },
    'copy-links': () => selectionInFront()?.actions?.copyLinks(),
    'copy-metadata': () => selectionInFront()?.actions?.copyMetadata(),
    'save-list-csv': () => selectionInFront()?.actions?.saveList('csv'),
    'save-list-json': () => selectionInFront()?.actions?.saveList('json'),
    'clear-selection': () => void clearSelectionInFront(),
    'copy-picture-link': () => stage()?.copyPictureLink?.(),
    'open-picture-page': () => stage()?.openPicturePage?.(),
    'larger-tiles': () =>
      change(({ rowHeightPx }) => ({ rowHeightPx: Math.min(ROW_HEIGHT_PX.max, rowHeightPx + ROW_HEIGHT_PX.step) })),
    'smaller-tiles': () =>
      change(({ rowHeightPx }) => ({ rowHeightPx: Math.max(ROW_HEIGHT_PX.min, rowHeightPx - ROW_HEIGHT_PX.step) })),
    'reset-tiles': () => change(() => ({ rowHeightPx: ROW_HEIGHT_PX.usual })),
    'reload-view': () => (stage()?.refresh ?? deps.refreshProgram)(),
    'show-guide': () => openDialog({ name: 'guide' }),
    'show-keys': () => openDialog({ name: 'keys' }),
    'report-problem': () => openDialog({ name: 'report' }),
    'show-about': () => openDialog({ name: 'about' }),
    'show-settings': () => openDialog({ name: 'settings' }),
    'show-activity': () => openDialog({ name: 'activity' }),
    find: () => openDialog({ name: 'find', link: null }),
    'show-palette': () => openDialog({ name: 'palette' }),
    'add-account': deps.addAccount,
    'show-account': deps.showAccount,
    'choose-account': deps.chooseAccount,
    'show-group': deps.showGroup,
    'act-as-recent-member': deps.actAsRecent,
    'stop-acting': deps.stopActing,
    'show-journal': () => openDialog({ name: 'journal' }),
    'check-next-member': () => check.step(1),
    'check-previous-member': () => check.step(-1),
    'mark-looked-at': () => stage()?.mark?.('looked-at'),
    'mark-fine': () => stage()?.mark?.('fine'),
    'mark-to-discuss': () => stage()?.mark?.('to-discuss'),
    'mark-member-looked-at': () => check.markMember('looked-at'),
    'mark-member-fine': () => check.markMember('fine'),
    'mark-member-to-discuss': () => check.markMember('to-discuss'),
    'edit-member-note': check.editMemberNote,
    'go-on-with-check': check.goOn,
    'pause-check': check.pause,
    'finish-check': check.finish,
    'show-finished-checks': check.showFinished,
    'open-logs': openLogs,
    'copy-report': copyReport,
    'select-all': () => {
      if (!selectTextWithin()) selectionInFront()?.selectAll();
    },
  };
}
