/** Which keys the program has uses for already, so that none of them becomes the panic key. */
import type { Shortcut } from './shortcut';

export interface TakenKey {
  /** As Electron writes it, in any order and spelling: `CmdOrCtrl+Shift+H`. */
  readonly accelerator: string;
  readonly forWhat: string;
}

/** What the page hears by itself, and what Electron gives to roles of the menu. */
const BESIDE_THE_MENU: readonly TakenKey[] = [
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

/** Null: nothing. */
export function useOf(shortcut: Shortcut, menu: readonly TakenKey[], platform: NodeJS.Platform): string | null {
  const own = [...menu, ...BESIDE_THE_MENU].find(({ accelerator }) => inOrder(accelerator, platform) === shortcut);
  return own?.forWhat ?? null;
}

const ORDER = ['Control', 'Alt', 'Shift', 'Meta'];

function inOrder(accelerator: string, platform: NodeJS.Platform): Shortcut {
  // A plus sign may be the key itself.
  const parts = accelerator.split(/\+(?=.)/).map((part) => nameOf(part, platform));
  const key = parts.at(-1) ?? '';
  return [...ORDER.filter((modifier) => parts.slice(0, -1).includes(modifier)), key].join('+');
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
