/** Builds the native menu. Entries that concern the page send it a command; the others are the system's roles. */
import type { MenuItem, MenuItemConstructorOptions } from 'electron';
import { Menu } from 'electron';
import {
  COMMAND_IDS,
  type CommandId,
  type CommandNeed,
  commandOf,
  isEnabled,
  isOfWindow,
  type WindowCommandId,
} from '../../preload/contract/commands';
import { currentLanguage, whenLanguageChanges } from '../core/current-language';
import { type MainMessageKey, t } from '../core/language';
import { acceleratorOf, menuLabel } from './menu-labels';

const IS_MAC = process.platform === 'darwin';

export interface MenuDeps {
  readonly choose: (command: WindowCommandId) => void;
  /** What main does itself, without the page, which may be what has failed. */
  readonly inMain: Partial<Record<CommandId, () => void>>;
}

export interface MenuBar {
  /** `isAllowed`: asked when a command is chosen; while the program is locked, the menu may still be visible. */
  readonly show: (isAllowed: (id: CommandId) => boolean) => void;
  /** Reduces the menu while the program is locked: only quitting remains, on systems that require a menu. */
  readonly hide: () => void;
  /** Enables the commands that need nothing else. */
  readonly update: (has: readonly CommandNeed[]) => void;
}

type Run = (id: CommandId) => void;

const MENUS = ['file', 'edit', 'view', 'go', 'window', 'help'] as const;

export function createMenuBar(deps: MenuDeps): MenuBar {
  /** What the window last reported. Null before the first report: all commands are enabled. */
  let has: ReadonlySet<CommandNeed> | null = null;
  /** Null while the menu is reduced. */
  let shown: ((id: CommandId) => boolean) | null = null;
  /** Found once, because Electron searches the whole menu for an id. */
  let items: readonly (readonly [CommandId, MenuItem])[] = [];
  const enable = (): void => {
    if (!has || !shown) return;
    for (const [id, item] of items) item.enabled = isEnabled(id, has);
  };
  const bar: MenuBar = {
    show(isAllowed) {
      shown = isAllowed;
      const run = (id: CommandId): void => {
        if (!isAllowed(id)) return;
        const inMain = deps.inMain[id];
        if (inMain) inMain();
        else if (isOfWindow(id)) deps.choose(id);
      };
      const menu = Menu.buildFromTemplate([
        ...(IS_MAC ? [appMenu(run)] : []),
        ...MENUS.map((each) => menuOf(each, run)),
      ]);
      items = commandsIn(menu);
      enable();
      Menu.setApplicationMenu(menu);
    },
    hide() {
      shown = null;
      hideMenu();
    },
    update(now) {
      has = new Set(now);
      enable();
    },
  };
  whenLanguageChanges(() => (shown ? bar.show(shown) : bar.hide()));
  return bar;
}

function commandsIn({ items }: Menu): readonly (readonly [CommandId, MenuItem])[] {
  return items.flatMap((item) => {
    const id = COMMAND_IDS.find((each) => each === item.id);
    return [...(id ? [[id, item] as const] : []), ...(item.submenu ? commandsIn(item.submenu) : [])];
  });
}

export function hideMenu(): void {
  const quit = [{ label: t('menu.window'), submenu: [{ label: t('menu.close'), role: 'quit' as const }] }];
  Menu.setApplicationMenu(IS_MAC ? Menu.buildFromTemplate(quit) : null);
}

function menuOf(menu: (typeof MENUS)[number], run: Run): MenuItemConstructorOptions {
  const label = t(`menu.${menu}`);
  switch (menu) {
    case 'edit':
      return { label, role: 'editMenu', submenu: withLines(EDIT.map((section) => section.map(roleItem))) };
    case 'window':
      return { label, role: 'windowMenu', submenu: withLines(WINDOW.map((section) => section.map(roleItem))) };
    case 'help':
      return { label, role: 'help', submenu: withLines(sectionsOf(menu, run)) };
    case 'file':
      return { label, submenu: withLines([...sectionsOf(menu, run), IS_MAC ? [] : [roleItem('quit')]]) };
    case 'view':
      return { label, submenu: withLines([...sectionsOf(menu, run), [roleItem('togglefullscreen')]]) };
    case 'go':
      return { label, submenu: withLines(sectionsOf(menu, run)) };
  }
}

/** Electron's own menus of these roles are English in every language. */
const LABELS = {
  undo: 'menu.undo',
  redo: 'menu.redo',
  cut: 'menu.cut',
  copy: 'menu.copy',
  paste: 'menu.paste',
  pasteAndMatchStyle: 'menu.pasteAndMatchStyle',
  delete: 'menu.delete',
  selectAll: 'menu.selectAll',
  minimize: 'menu.minimize',
  zoom: 'menu.zoom',
  close: 'menu.close',
  front: 'menu.front',
  togglefullscreen: 'menu.fullScreen',
  quit: 'menu.quit',
  services: 'appMenu.services',
  hide: 'appMenu.hide',
  hideOthers: 'appMenu.hideOthers',
  unhide: 'appMenu.showAll',
} as const satisfies Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, MainMessageKey>>;
type Role = keyof typeof LABELS;

const EDIT: readonly (readonly Role[])[] = [
  ['undo', 'redo'],
  ['cut', 'copy', 'paste', ...(IS_MAC ? (['pasteAndMatchStyle'] as const) : []), 'delete'],
  ['selectAll'],
];
const WINDOW: readonly (readonly Role[])[] = IS_MAC ? [['minimize', 'zoom'], ['front']] : [['minimize', 'close']];
const APP: readonly (readonly Role[])[] = [['services'], ['hide', 'hideOthers', 'unhide']];

export function roleItem(role: Role): MenuItemConstructorOptions {
  return { role, label: t(LABELS[role]) };
}

/** macOS names the menu after the program. */
function appMenu(run: Run): MenuItemConstructorOptions {
  const own = (['show-about', 'show-settings'] as const).map((id) => [itemOf(id, run)]);
  const sections = APP.map((section) => section.map(roleItem));
  const quit = [{ role: 'quit' as const, label: t('appMenu.quit') }];
  return { role: 'appMenu', submenu: withLines([...own, ...sections, quit]) };
}

type Sections = readonly (readonly MenuItemConstructorOptions[])[];

function sectionsOf(menu: (typeof MENUS)[number], run: Run): Sections {
  const own = COMMAND_IDS.filter(
    (id) => commandOf(id).menu?.[0] === menu && !(IS_MAC && commandOf(id).isInAppMenuOnMac),
  );
  const sections = [...new Set(own.map((id) => commandOf(id).menu?.[1]))];
  return sections.map((section) =>
    own.filter((id) => commandOf(id).menu?.[1] === section).map((id) => itemOf(id, run)),
  );
}

export function withLines(sections: Sections): MenuItemConstructorOptions[] {
  return sections
    .filter((items) => items.length > 0)
    .flatMap((items, index) => (index === 0 ? items : [{ type: 'separator' as const }, ...items]));
}

function itemOf(id: CommandId, run: Run): MenuItemConstructorOptions {
  const { role, isReserved, isForText } = commandOf(id);
  const accelerator = acceleratorOf(id, process.platform);
  return {
    id,
    label: menuLabel(t(`commands.${id}`), currentLanguage()),
    // The edit menu's copy key goes to the page, which distinguishes a picture from text.
    ...(accelerator && !isForText ? { accelerator } : {}),
    // Main handles these keys before the page receives them; the menu only shows them.
    ...(isReserved ? { registerAccelerator: false } : {}),
    ...(role ? { role } : { click: () => run(id) }),
  };
}
