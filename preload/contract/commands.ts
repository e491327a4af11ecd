/**
 * The registry of commands: the menu bar, context menus, the palette, the list of shortcuts, the keyboard and the toolbar
 * are views of it. A new command is an entry here and its handler in `renderer/app/commands.ts`.
 */
import type { Platform } from './shortcut';

/** What must be there, so that the command can have an effect. */
export const COMMAND_NEEDS = [
  'account',
  'acting',
  'album',
  'back',
  'forward',
  'grid',
  'group',
  'identity',
  'item',
  'picture',
  'up',
] as const;
export type CommandNeed = (typeof COMMAND_NEEDS)[number];

export type ShortcutSection =
  'In a grid' | 'In the large view' | 'Pictures' | 'Accounts' | 'Acting as a member' | 'Anywhere';

type Shortcuts = readonly string[] | { readonly mac: readonly string[]; readonly other: readonly string[] };

export interface Command {
  /** For buttons, context menus, the palette and the list of shortcuts; the menu bar writes it in title case. */
  readonly label: string;
  /** What the palette and the list of shortcuts say in addition. */
  readonly detail?: string;
  /** The window shows the first one; the menu bar shows the first one that types nothing. */
  readonly shortcuts?: Shortcuts;
  /** Keys that only some keyboards have. */
  readonly unlistedShortcuts?: readonly string[];
  readonly section?: ShortcutSection;
  /** The command is enabled if all of these are there. */
  readonly needs?: readonly CommandNeed[];
  /** The menu, and the number of the command's section in it; a line separates two sections. */
  readonly menu?: readonly ['File' | 'View' | 'Go' | 'Help', number];
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
  'add-account': { label: 'Add account…', shortcuts: ['Mod N'], section: 'Accounts', menu: ['File', 1] },
  'show-account': { label: 'Account…', detail: 'name, colour, sign out', needs: ['account'], menu: ['File', 1] },
  'choose-account': { label: 'Switch account', shortcuts: ['Mod 1…9'], section: 'Accounts', isHiddenInPalette: true },
  'copy-picture': {
    label: 'Copy picture',
    shortcuts: ['Mod C'],
    section: 'Pictures',
    needs: ['picture'],
    menu: ['File', 2],
    isForText: true,
  },
  'save-picture': {
    label: 'Save picture as…',
    shortcuts: ['Mod S'],
    section: 'Pictures',
    needs: ['picture'],
    menu: ['File', 2],
  },
  'show-settings': { label: 'Settings', shortcuts: ['Mod ,'], section: 'Anywhere', menu: ['File', 3] },
  'mask-everything': {
    label: 'Mask everything',
    shortcuts: ['M', 'Mod Shift M'],
    section: 'Anywhere',
    menu: ['View', 1],
    isReserved: true,
  },
  'take-mask-off': { label: 'Turn off masking…', needs: ['identity'], menu: ['View', 1] },
  reveal: {
    label: 'Reveal or hide',
    detail: 'the selected picture, for a time',
    shortcuts: ['R'],
    section: 'Pictures',
    needs: ['item'],
    menu: ['View', 1],
  },
  'reveal-album': { label: 'Reveal the whole album…', needs: ['album'], menu: ['View', 1] },
  'toggle-inspector': { label: 'Inspector', shortcuts: ['I', 'Mod I'], section: 'Anywhere', menu: ['View', 2] },
  'larger-tiles': {
    label: 'Larger pictures',
    shortcuts: ['Mod +'],
    section: 'Anywhere',
    needs: ['grid'],
    menu: ['View', 3],
    repeats: true,
  },
  'smaller-tiles': {
    label: 'Smaller pictures',
    shortcuts: ['Mod −'],
    section: 'Anywhere',
    needs: ['grid'],
    menu: ['View', 3],
    repeats: true,
  },
  'reset-tiles': {
    label: 'Default picture size',
    shortcuts: ['Mod 0'],
    section: 'Anywhere',
    needs: ['grid'],
    menu: ['View', 3],
  },
  'larger-text': {
    label: 'Larger text',
    shortcuts: ['Mod Shift .'],
    section: 'Anywhere',
    menu: ['View', 4],
    role: 'zoomIn',
  },
  'smaller-text': {
    label: 'Smaller text',
    shortcuts: ['Mod Shift ,'],
    section: 'Anywhere',
    menu: ['View', 4],
    role: 'zoomOut',
  },
  'reset-text': {
    label: 'Default text size',
    shortcuts: ['Mod Shift 0'],
    section: 'Anywhere',
    menu: ['View', 4],
    role: 'resetZoom',
  },
  'reload-view': { label: 'Refresh', shortcuts: ['Mod R'], section: 'Anywhere', menu: ['View', 5] },
  'show-activity': { label: 'Activity', shortcuts: ['Mod Shift A'], section: 'Anywhere', menu: ['View', 5] },
  back: {
    label: 'Back',
    shortcuts: { mac: ['Mod ['], other: ['Alt ←'] },
    unlistedShortcuts: ['BrowserBack'],
    section: 'Anywhere',
    needs: ['back'],
    menu: ['Go', 1],
  },
  forward: {
    label: 'Forward',
    shortcuts: { mac: ['Mod ]'], other: ['Alt →'] },
    section: 'Anywhere',
    needs: ['forward'],
    menu: ['Go', 1],
  },
  'go-up': {
    label: 'Back to the albums',
    shortcuts: ['Esc'],
    section: 'In a grid',
    needs: ['up'],
    isHiddenInPalette: true,
  },
  find: {
    label: 'Open an owner or album',
    shortcuts: ['Mod L'],
    section: 'Anywhere',
    needs: ['identity'],
    menu: ['Go', 2],
  },
  'show-palette': {
    label: 'Palette',
    detail: 'albums, owners, accounts, members and commands',
    shortcuts: ['Mod K'],
    section: 'Anywhere',
    menu: ['Go', 2],
    isHiddenInPalette: true,
  },
  'show-group': {
    label: 'Members of the group',
    shortcuts: ['Mod Shift G'],
    section: 'Acting as a member',
    needs: ['group'],
    menu: ['Go', 3],
  },
  'act-as-recent-member': {
    label: 'Act as a recent member',
    // macOS takes screenshots with ⇧⌘3 to ⇧⌘6.
    shortcuts: { mac: ['Ctrl Mod 1…9'], other: ['Mod Shift 1…9'] },
    section: 'Acting as a member',
    needs: ['group'],
    isHiddenInPalette: true,
  },
  'stop-acting': {
    label: 'Stop acting as a member',
    shortcuts: ['Mod Shift H'],
    section: 'Acting as a member',
    needs: ['acting'],
    menu: ['Go', 3],
    isReserved: true,
  },
  'show-journal': {
    label: 'Journal',
    detail: 'what was done as a member',
    shortcuts: ['Mod Shift J'],
    section: 'Acting as a member',
    menu: ['Go', 3],
  },
  'show-keys': { label: 'Keyboard shortcuts', shortcuts: ['?', 'F1'], section: 'Anywhere', menu: ['Help', 1] },
  'open-logs': { label: 'Open logs', menu: ['Help', 2] },
  'copy-report': { label: 'Copy report', detail: 'versions and latest incidents', menu: ['Help', 2] },
  'select-all': { label: 'Select all text', shortcuts: ['Mod A'], isForText: true, isHiddenInPalette: true },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;
/** The commands that the window runs: all but those of Electron. */
export type WindowCommandId = {
  [Id in CommandId]: (typeof COMMANDS)[Id] extends { readonly role: string } ? never : Id;
}[CommandId];

/** Keys of one component, such as a grid; the component handles them itself. */
export interface ComponentKeys {
  readonly label: string;
  readonly section: ShortcutSection;
  readonly keys: readonly string[];
  readonly of: 'grid' | 'viewer' | 'tile' | 'account';
}

export const COMPONENT_KEYS = {
  move: { label: 'Move to the nearest', section: 'In a grid', keys: ['←', '→', '↑', '↓'], of: 'grid' },
  'move-to-end': { label: 'Go to the first or last', section: 'In a grid', keys: ['Home', 'End'], of: 'grid' },
  page: { label: 'Go one screen up or down', section: 'In a grid', keys: ['PgUp', 'PgDn'], of: 'grid' },
  open: { label: 'Open', section: 'In a grid', keys: ['Enter'], of: 'grid' },
  previous: { label: 'Previous', section: 'In the large view', keys: ['←'], of: 'viewer' },
  next: { label: 'Next', section: 'In the large view', keys: ['→'], of: 'viewer' },
  'step-to-end': {
    label: 'Go to the first or last',
    section: 'In the large view',
    keys: ['Home', 'End'],
    of: 'viewer',
  },
  'close-viewer': { label: 'Close', section: 'In the large view', keys: ['Esc'], of: 'viewer' },
  peek: { label: 'Show a masked picture while pressed', section: 'Pictures', keys: ['Space'], of: 'tile' },
  'picture-menu': { label: 'Open the menu of the picture', section: 'Pictures', keys: ['Menu'], of: 'tile' },
  'move-account': { label: 'Move the account', section: 'Accounts', keys: ['Alt ↑', 'Alt ↓'], of: 'account' },
  'account-menu': { label: 'Open the account', section: 'Accounts', keys: ['Menu'], of: 'account' },
} as const satisfies Readonly<Record<string, ComponentKeys>>;

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
