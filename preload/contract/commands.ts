/**
 * The registry of commands: the menu bar, context menus, the palette, the list of shortcuts, the keyboard and the toolbar
 * are views of it. A new command is an entry here, its name in `messages`, and its handler in `renderer/app/commands.ts`.
 */
import type { Platform } from './shortcut';

/** What must be there, so that the command can have an effect. `keeps`: stars can be kept of the active identity. */
export const COMMAND_NEEDS = [
  'account',
  'acting',
  'album',
  'back',
  'check',
  'forward',
  'grid',
  'group',
  'identity',
  'item',
  'keeps',
  'open-check',
  'picture',
  'picture-page',
  'selection',
  'up',
] as const;
export type CommandNeed = (typeof COMMAND_NEEDS)[number];

/** Where shortcuts work, in the order of the list of shortcuts. */
export const SHORTCUT_SECTIONS = [
  'grid',
  'viewer',
  'comparison',
  'pictures',
  'accounts',
  'acting',
  'check',
  'anywhere',
] as const;
export type ShortcutSection = (typeof SHORTCUT_SECTIONS)[number];

type Shortcuts = readonly string[] | { readonly mac: readonly string[]; readonly other: readonly string[] };

export interface Command {
  /** The window shows the first one; the menu bar shows the first one that types nothing. */
  readonly shortcuts?: Shortcuts;
  /** Keys that only some keyboards have. */
  readonly unlistedShortcuts?: readonly string[];
  readonly section?: ShortcutSection;
  /** The command is enabled if all of these are there. */
  readonly needs?: readonly CommandNeed[];
  /** The menu, and the number of the command's section in it; a line separates two sections. */
  readonly menu?: readonly ['file' | 'view' | 'go' | 'help', number];
  /** On macOS the menu with the program's name has it instead. */
  readonly isInAppMenuOnMac?: true;
  /** Main handles the shortcut before the page receives it, so that it works while the page hangs. */
  readonly isReserved?: true;
  /** Electron runs the command. */
  readonly role?: 'zoomIn' | 'zoomOut' | 'resetZoom';
  /** The shortcut belongs to text editing: a text field, a dialog and selected text come first. */
  readonly isForText?: true;
  /** Runs again while the key is held. */
  readonly repeats?: true;
  /** Not a command for the palette: it takes a number, or makes no sense there. */
  readonly isHiddenInPalette?: true;
}

export const COMMANDS = {
  'add-account': { shortcuts: ['Mod N'], section: 'accounts', menu: ['file', 1] },
  'show-account': { needs: ['account'], menu: ['file', 1] },
  'choose-account': { shortcuts: ['Mod 1…9'], section: 'accounts', isHiddenInPalette: true },
  'copy-picture': {
    shortcuts: ['Mod C'],
    section: 'pictures',
    needs: ['picture'],
    menu: ['file', 2],
    isForText: true,
  },
  'save-picture': {
    shortcuts: ['Mod S'],
    section: 'pictures',
    needs: ['picture'],
    menu: ['file', 2],
  },
  'copy-picture-link': {
    shortcuts: ['Mod Shift C'],
    section: 'pictures',
    needs: ['picture-page'],
    menu: ['file', 2],
  },
  'open-picture-page': {
    shortcuts: ['Mod Shift O'],
    section: 'pictures',
    needs: ['picture-page'],
    menu: ['file', 2],
  },
  'compare-selected': { needs: ['grid', 'selection'], menu: ['file', 3] },
  'copy-links': { needs: ['grid', 'selection'], menu: ['file', 3] },
  'copy-metadata': { needs: ['grid', 'selection'], menu: ['file', 3] },
  'save-list-csv': { needs: ['grid', 'selection'], menu: ['file', 3] },
  'save-list-json': { needs: ['grid', 'selection'], menu: ['file', 3] },
  'clear-selection': { needs: ['grid', 'selection'], menu: ['file', 3] },
  'show-settings': { shortcuts: ['Mod ,'], section: 'anywhere', menu: ['file', 4], isInAppMenuOnMac: true },
  // Before the letter without Shift, which Shift would match too.
  'mask-all-pictures': { shortcuts: ['Shift M'], section: 'anywhere', menu: ['view', 1] },
  'mask-everything': {
    shortcuts: ['M', 'Mod Shift M'],
    section: 'anywhere',
    menu: ['view', 1],
    isReserved: true,
  },
  'take-mask-off': { needs: ['identity'], menu: ['view', 1] },
  // Without a shortcut: the panic key is one that the person chooses.
  'lock-window': { menu: ['view', 1] },
  reveal: {
    shortcuts: ['R'],
    section: 'pictures',
    needs: ['item'],
    menu: ['view', 1],
  },
  'reveal-album': { needs: ['album'], menu: ['view', 1] },
  'toggle-star': { shortcuts: ['*'], section: 'pictures', needs: ['item', 'keeps'], menu: ['file', 2] },
  'toggle-pin': { needs: ['album', 'keeps'], menu: ['file', 2] },
  'toggle-inspector': { shortcuts: ['I', 'Mod I'], section: 'anywhere', menu: ['view', 2] },
  'larger-tiles': {
    shortcuts: ['Mod +'],
    section: 'anywhere',
    needs: ['grid'],
    menu: ['view', 3],
    repeats: true,
  },
  'smaller-tiles': {
    shortcuts: ['Mod −'],
    section: 'anywhere',
    needs: ['grid'],
    menu: ['view', 3],
    repeats: true,
  },
  'reset-tiles': {
    shortcuts: ['Mod 0'],
    section: 'anywhere',
    needs: ['grid'],
    menu: ['view', 3],
  },
  'larger-text': {
    shortcuts: ['Mod Shift .'],
    section: 'anywhere',
    menu: ['view', 4],
    role: 'zoomIn',
  },
  'smaller-text': {
    shortcuts: ['Mod Shift ,'],
    section: 'anywhere',
    menu: ['view', 4],
    role: 'zoomOut',
  },
  'reset-text': {
    shortcuts: ['Mod Shift 0'],
    section: 'anywhere',
    menu: ['view', 4],
    role: 'resetZoom',
  },
  'reload-view': { shortcuts: ['Mod R'], section: 'anywhere', menu: ['view', 5] },
  'show-activity': { shortcuts: ['Mod Shift A'], section: 'anywhere', menu: ['view', 5] },
  back: {
    shortcuts: { mac: ['Mod ['], other: ['Alt ←'] },
    unlistedShortcuts: ['BrowserBack'],
    section: 'anywhere',
    needs: ['back'],
    menu: ['go', 1],
  },
  forward: {
    shortcuts: { mac: ['Mod ]'], other: ['Alt →'] },
    section: 'anywhere',
    needs: ['forward'],
    menu: ['go', 1],
  },
  'go-up': {
    shortcuts: ['Esc'],
    section: 'grid',
    needs: ['up'],
    isHiddenInPalette: true,
  },
  find: {
    shortcuts: ['Mod L'],
    section: 'anywhere',
    needs: ['identity'],
    menu: ['go', 2],
  },
  search: { shortcuts: ['Mod F', '/'], section: 'anywhere', needs: ['identity'], menu: ['go', 2] },
  'show-favourites': { shortcuts: ['Mod B'], section: 'anywhere', needs: ['identity'], menu: ['go', 2] },
  'show-palette': {
    shortcuts: ['Mod K'],
    section: 'anywhere',
    menu: ['go', 2],
    isHiddenInPalette: true,
  },
  'show-group': {
    shortcuts: ['Mod Shift G'],
    section: 'acting',
    needs: ['group'],
    menu: ['go', 3],
  },
  'act-as-recent-member': {
    // macOS takes screenshots with ⇧⌘3 to ⇧⌘6.
    shortcuts: { mac: ['Ctrl Mod 1…9'], other: ['Mod Shift 1…9'] },
    section: 'acting',
    needs: ['group'],
    isHiddenInPalette: true,
  },
  'stop-acting': {
    shortcuts: ['Mod Shift H'],
    section: 'acting',
    needs: ['acting'],
    menu: ['go', 3],
    isReserved: true,
  },
  'show-journal': {
    shortcuts: ['Mod Shift J'],
    section: 'acting',
    menu: ['go', 3],
  },
  'check-next-member': {
    shortcuts: ['N', 'Mod Shift N'],
    section: 'check',
    needs: ['check'],
    menu: ['go', 4],
  },
  'check-previous-member': {
    shortcuts: ['P', 'Mod Shift P'],
    section: 'check',
    needs: ['check'],
    menu: ['go', 4],
  },
  'mark-looked-at': { shortcuts: ['L'], section: 'check', needs: ['check', 'item'] },
  'mark-fine': { shortcuts: ['F'], section: 'check', needs: ['check', 'item'] },
  'mark-to-discuss': { shortcuts: ['D'], section: 'check', needs: ['check', 'item'] },
  'mark-member-looked-at': { shortcuts: ['Mod Shift L'], section: 'check', needs: ['check', 'acting'] },
  'mark-member-fine': { shortcuts: ['Mod Shift F'], section: 'check', needs: ['check', 'acting'] },
  'mark-member-to-discuss': { shortcuts: ['Mod Shift D'], section: 'check', needs: ['check', 'acting'] },
  'edit-member-note': { needs: ['check', 'acting'] },
  'go-on-with-check': { needs: ['open-check'], menu: ['go', 4] },
  'pause-check': { needs: ['check'], menu: ['go', 4] },
  'finish-check': { needs: ['open-check'], menu: ['go', 4] },
  'show-finished-checks': { needs: ['group'], menu: ['go', 4] },
  'show-guide': { shortcuts: ['F1'], section: 'anywhere', menu: ['help', 1] },
  'show-keys': { shortcuts: ['?'], section: 'anywhere', menu: ['help', 1] },
  'report-problem': { menu: ['help', 2] },
  'open-logs': { menu: ['help', 2] },
  'copy-report': { menu: ['help', 2] },
  'show-about': { menu: ['help', 3], isInAppMenuOnMac: true },
  'select-all': { shortcuts: ['Mod A'], section: 'grid', isForText: true, isHiddenInPalette: true },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;
/** The commands that the window runs: all but those of Electron. */
export type WindowCommandId = {
  [Id in CommandId]: (typeof COMMANDS)[Id] extends { readonly role: string } ? never : Id;
}[CommandId];

/** Keys of one component, such as a grid; the component handles them itself. */
export interface ComponentKeys {
  readonly section: ShortcutSection;
  readonly keys: readonly string[];
  readonly of: 'grid' | 'viewer' | 'comparison' | 'tile' | 'account';
}

export const COMPONENT_KEYS = {
  move: { section: 'grid', keys: ['←', '→', '↑', '↓'], of: 'grid' },
  'move-to-end': { section: 'grid', keys: ['Home', 'End'], of: 'grid' },
  page: { section: 'grid', keys: ['PgUp', 'PgDn'], of: 'grid' },
  open: { section: 'grid', keys: ['Enter'], of: 'grid' },
  'toggle-selected': { section: 'grid', keys: ['Ctrl Space'], of: 'grid' },
  'toggle-group': { section: 'grid', keys: ['Ctrl Shift Space'], of: 'grid' },
  'extend-selection': { section: 'grid', keys: ['Shift ←', 'Shift →', 'Shift ↑', 'Shift ↓'], of: 'grid' },
  previous: { section: 'viewer', keys: ['←'], of: 'viewer' },
  next: { section: 'viewer', keys: ['→'], of: 'viewer' },
  'step-to-end': {
    section: 'viewer',
    keys: ['Home', 'End'],
    of: 'viewer',
  },
  'zoom-in': { section: 'viewer', keys: ['+'], of: 'viewer' },
  'zoom-out': { section: 'viewer', keys: ['−'], of: 'viewer' },
  'zoom-fit': { section: 'viewer', keys: ['0'], of: 'viewer' },
  'zoom-actual': { section: 'viewer', keys: ['1'], of: 'viewer' },
  'zoom-fill': { section: 'viewer', keys: ['9'], of: 'viewer' },
  'zoom-toggle': { section: 'viewer', keys: ['Z'], of: 'viewer' },
  'pan-picture': {
    section: 'viewer',
    keys: ['Shift ←', 'Shift →', '↑', '↓'],
    of: 'viewer',
  },
  'turn-right': { section: 'viewer', keys: ['T'], of: 'viewer' },
  'turn-left': { section: 'viewer', keys: ['Shift T'], of: 'viewer' },
  'page-in-viewer': { section: 'viewer', keys: ['PgUp', 'PgDn'], of: 'viewer' },
  filmstrip: { section: 'viewer', keys: ['B'], of: 'viewer' },
  slideshow: { section: 'viewer', keys: ['S'], of: 'viewer' },
  'info-overlay': { section: 'viewer', keys: ['O'], of: 'viewer' },
  histogram: { section: 'viewer', keys: ['H'], of: 'viewer' },
  'full-screen': { section: 'viewer', keys: ['Shift F'], of: 'viewer' },
  'frame-step': { section: 'viewer', keys: [',', '.'], of: 'viewer' },
  compare: { section: 'viewer', keys: ['C'], of: 'viewer' },
  'close-viewer': { section: 'viewer', keys: ['Esc'], of: 'viewer' },
  'add-compared': { section: 'comparison', keys: ['A'], of: 'comparison' },
  'remove-compared': { section: 'comparison', keys: ['Delete'], of: 'comparison' },
  'swap-compared': { section: 'comparison', keys: ['X'], of: 'comparison' },
  'link-zoom': { section: 'comparison', keys: ['U'], of: 'comparison' },
  'end-comparison': { section: 'comparison', keys: ['Esc'], of: 'comparison' },
  peek: { section: 'pictures', keys: ['Space'], of: 'tile' },
  'picture-menu': { section: 'pictures', keys: ['Menu'], of: 'tile' },
  'move-account': { section: 'accounts', keys: ['Alt ↑', 'Alt ↓'], of: 'account' },
  'account-menu': { section: 'accounts', keys: ['Menu'], of: 'account' },
} as const satisfies Readonly<Record<string, ComponentKeys>>;

export type ComponentKeysId = keyof typeof COMPONENT_KEYS;

export function commandOf(id: CommandId): Command {
  return COMMANDS[id];
}

/** All commands, in the order of the menus and lists. */
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[]; // `Object.keys` returns strings.

export function isOfWindow(id: CommandId): id is WindowCommandId {
  return commandOf(id).role === undefined;
}

export const WINDOW_COMMAND_IDS = COMMAND_IDS.filter(isOfWindow);

export function shortcutsOf(id: CommandId, platform: Platform): readonly string[] {
  const { shortcuts = [] } = commandOf(id);
  if (!('mac' in shortcuts)) return shortcuts;
  return platform === 'darwin' ? shortcuts.mac : shortcuts.other;
}

/** `has`: everything that is there. */
export function isEnabled(id: CommandId, has: ReadonlySet<CommandNeed>): boolean {
  return (commandOf(id).needs ?? []).every((need) => has.has(need));
}
