/** Builds the native menu. Entries that concern the page send it a command; the others are the system's roles. */
import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';
import {
  COMMAND_IDS,
  type CommandId,
  type CommandNeed,
  commandOf,
  isEnabled,
  isOfWindow,
  type WindowCommandId,
} from '../../preload/contract/commands';
import { acceleratorOf, titleCase } from './menu-labels';

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

const MENUS = ['File', 'Edit', 'View', 'Go', 'Window', 'Help'] as const;

export function createMenuBar(deps: MenuDeps): MenuBar {
  /** Null until the window has told: all commands are enabled. */
  let has: ReadonlySet<CommandNeed> | null = null;
  const enable = (): void => {
    const menu = Menu.getApplicationMenu();
    for (const id of COMMAND_IDS) {
      const item = menu?.getMenuItemById(id);
      if (item && has) item.enabled = isEnabled(id, has);
    }
  };
  return {
    show(isAllowed) {
      const run = (id: CommandId): void => {
        if (!isAllowed(id)) return;
        const inMain = deps.inMain[id];
        if (inMain) inMain();
        else if (isOfWindow(id)) deps.choose(id);
      };
      Menu.setApplicationMenu(
        Menu.buildFromTemplate([
          ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
          ...MENUS.map((menu) => menuOf(menu, run)),
        ]),
      );
      enable();
    },
    hide: hideMenu,
    update(now) {
      has = new Set(now);
      enable();
    },
  };
}

export function hideMenu(): void {
  const quit = [{ label: 'Window', submenu: [{ label: 'Close', role: 'quit' as const }] }];
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(quit) : null);
}

function menuOf(menu: (typeof MENUS)[number], run: Run): MenuItemConstructorOptions {
  switch (menu) {
    case 'Edit':
      return { role: 'editMenu' };
    case 'Window':
      return { role: 'windowMenu' };
    case 'Help':
      return { role: 'help', submenu: withLines([...sectionsOf(menu, run), VERSION]) };
    case 'File':
      return { label: '&File', submenu: withLines([...sectionsOf(menu, run), [{ role: 'quit' }]]) };
    case 'View':
      return { label: '&View', submenu: withLines([...sectionsOf(menu, run), [{ role: 'togglefullscreen' }]]) };
    case 'Go':
      return { label: '&Go', submenu: withLines(sectionsOf(menu, run)) };
  }
}

/** macOS shows the version in the application menu. */
const VERSION: readonly MenuItemConstructorOptions[] =
  process.platform === 'darwin' ? [] : [{ label: `Version ${app.getVersion()}`, enabled: false }];

type Sections = readonly (readonly MenuItemConstructorOptions[])[];

function sectionsOf(menu: string, run: Run): Sections {
  const own = COMMAND_IDS.filter((id) => commandOf(id).menu?.[0] === menu);
  const sections = [...new Set(own.map((id) => commandOf(id).menu?.[1]))];
  return sections.map((section) =>
    own.filter((id) => commandOf(id).menu?.[1] === section).map((id) => itemOf(id, run)),
  );
}

function withLines(sections: Sections): MenuItemConstructorOptions[] {
  return sections
    .filter((items) => items.length > 0)
    .flatMap((items, index) => (index === 0 ? items : [{ type: 'separator' as const }, ...items]));
}

function itemOf(id: CommandId, run: Run): MenuItemConstructorOptions {
  const { label, role, isReserved, isForText } = commandOf(id);
  const accelerator = acceleratorOf(id, process.platform);
  return {
    id,
    label: titleCase(label),
    // The edit menu's copy key goes to the page, which distinguishes a picture from text.
    ...(accelerator && !isForText ? { accelerator } : {}),
    // Main handles these keys before the page receives them; the menu only shows them.
    ...(isReserved ? { registerAccelerator: false } : {}),
    ...(role ? { role } : { click: () => run(id) }),
  };
}
