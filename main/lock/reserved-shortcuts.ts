/** Shortcuts that the program already uses, so that none of them becomes the panic key. */
import { COMMAND_IDS, type CommandId, shortcutsOf } from '../../preload/contract/commands';
import { acceleratorsOf } from '../../preload/contract/shortcut';
import type { SystemUse } from '../../preload/contract/lock';
import type { Shortcut } from './shortcut';

interface ReservedShortcut {
  /** Electron's accelerator. */
  readonly accelerator: string;
  readonly usedBy: CommandId | SystemUse;
}

/** Shortcuts that Electron adds to menu roles. */
const OF_ROLES: readonly ReservedShortcut[] = [
  { accelerator: 'CmdOrCtrl+Shift+Z', usedBy: 'redo' },
  { accelerator: 'CmdOrCtrl+Shift+V', usedBy: 'pasteAndMatchStyle' },
  { accelerator: 'F11', usedBy: 'fullScreen' },
  { accelerator: 'Control+Command+F', usedBy: 'fullScreen' },
  { accelerator: 'Command+Alt+H', usedBy: 'hideOthers' },
];

/** Returns what uses the shortcut, or null. */
export function useOf(shortcut: Shortcut, platform: NodeJS.Platform): CommandId | SystemUse | null {
  const used = [...ofCommands(platform), ...OF_ROLES].find(
    ({ accelerator }) => inOrder(accelerator, platform) === shortcut,
  );
  return used?.usedBy ?? null;
}

function ofCommands(platform: NodeJS.Platform): ReservedShortcut[] {
  return COMMAND_IDS.flatMap((id) =>
    shortcutsOf(id, platform)
      .flatMap(acceleratorsOf)
      .map((accelerator) => ({ accelerator, usedBy: id })),
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
