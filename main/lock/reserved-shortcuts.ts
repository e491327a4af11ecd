/** Shortcuts that the program already uses, so that none of them becomes the panic key. */
import type { Shortcut } from './shortcut';

export interface ReservedShortcut {
  /** Electron's accelerator in any order and spelling: `CmdOrCtrl+Shift+H`. */
  readonly accelerator: string;
  readonly forWhat: string;
}

/** Shortcuts that the renderer handles itself, and those that Electron adds to menu roles. */
const BESIDE_THE_MENU: readonly ReservedShortcut[] = [
  ...Array.from({ length: 9 }, (_, index) => ({
    accelerator: `CmdOrCtrl+Shift+${index + 1}`,
    forWhat: 'Act as a Member',
  })),
  { accelerator: 'CmdOrCtrl+Shift+Z', forWhat: 'Redo' },
  { accelerator: 'CmdOrCtrl+Shift+V', forWhat: 'Paste and Match Style' },
  { accelerator: 'F11', forWhat: 'Full Screen' },
  { accelerator: 'Control+Command+F', forWhat: 'Full Screen' },
  { accelerator: 'Command+Alt+H', forWhat: 'Hide Others' },
];

/** Returns the command that uses the shortcut, or null. */
export function useOf(shortcut: Shortcut, menu: readonly ReservedShortcut[], platform: NodeJS.Platform): string | null {
  const own = [...menu, ...BESIDE_THE_MENU].find(({ accelerator }) => inOrder(accelerator, platform) === shortcut);
  return own?.forWhat ?? null;
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
