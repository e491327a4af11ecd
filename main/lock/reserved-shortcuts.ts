/** Shortcuts that the program already uses, so that none of them becomes the panic key. */
import { COMMAND_IDS, commandOf, shortcutsOf } from '../../preload/contract/commands';
import { acceleratorsOf } from '../../preload/contract/shortcut';
import type { Shortcut } from './shortcut';

interface ReservedShortcut {
  /** Electron's accelerator. */
  readonly accelerator: string;
  readonly forWhat: string;
}

/** Shortcuts that Electron adds to menu roles. */
const OF_ROLES: readonly ReservedShortcut[] = [
  { accelerator: 'CmdOrCtrl+Shift+Z', forWhat: 'Redo' },
  { accelerator: 'CmdOrCtrl+Shift+V', forWhat: 'Paste and Match Style' },
  { accelerator: 'F11', forWhat: 'Full Screen' },
  { accelerator: 'Control+Command+F', forWhat: 'Full Screen' },
  { accelerator: 'Command+Alt+H', forWhat: 'Hide Others' },
];

/** Returns the label of the command that uses the shortcut, or null. */
export function useOf(shortcut: Shortcut, platform: NodeJS.Platform): string | null {
  const used = [...ofCommands(platform), ...OF_ROLES].find(
    ({ accelerator }) => inOrder(accelerator, platform) === shortcut,
  );
  return used?.forWhat ?? null;
}

function ofCommands(platform: NodeJS.Platform): ReservedShortcut[] {
  return COMMAND_IDS.flatMap((id) =>
    shortcutsOf(id, platform)
      .flatMap(acceleratorsOf)
      .map((accelerator) => ({ accelerator, forWhat: commandOf(id).label })),
  );
}

const ORDER = ['Control', 'Alt', 'Shift', 'Meta'];

function inOrder(accelerator: string, platform: NodeJS.Platform): Shortcut {
  // The key itself may be a plus sign.
  const names = accelerator.split(/\+(?=.)/).map((part) => nameOf(part, platform));
  const key = names.at(-1) ?? '';
  return [...ORDER.filter((modifier) => names.slice(0, -1).includes(modifier)), key].join('+');
}

function nameOf(part: string, platform: NodeJS.Platform): string {
  switch (part.toLowerCase()) {
    case 'cmdorctrl':
    case 'commandorcontrol':
      return platform === 'darwin' ? 'Meta' : 'Control';
    case 'cmd':
    case 'command':
    case 'super':
    case 'meta':
      return 'Meta';
    case 'ctrl':
    case 'control':
      return 'Control';
    case 'option':
    case 'alt':
      return 'Alt';
    case 'shift':
      return 'Shift';
    default:
      return part.length === 1 ? part.toUpperCase() : part;
  }
}
