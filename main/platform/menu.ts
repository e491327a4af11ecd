/** Builds the native menu. Entries that concern the page send it a command; the others are the system's roles. */
import type { MenuItemConstructorOptions } from 'electron';
import { app, Menu } from 'electron';
import type { MenuCommand } from '../../preload/contract';
import { MASK_KEY, RETURN_KEY } from './reserved-shortcuts';
import type { ReservedShortcut } from '../lock/reserved-shortcuts';

export interface MenuDeps {
  readonly choose: (command: MenuCommand) => void;
  /** Stops acting as a member; does nothing otherwise. */
  readonly stopActing: () => void;
  readonly maskEverything: () => void;
  readonly openLogs: () => void;
  readonly copyReport: () => void;
}

export function setMenu({ choose, stopActing, maskEverything, openLogs, copyReport }: MenuDeps): void {
  const item = (label: string, accelerator: string | undefined, command: MenuCommand): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => {
      choose(command);
    },
  });
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      // The key press is handled before the page receives it; the menu only shows the shortcut.
      { label: 'Mask Everything', accelerator: MASK_KEY, registerAccelerator: false, click: maskEverything },
      item('Turn Off Masking…', undefined, 'take-mask-off'),
      item('Reveal or Hide', undefined, 'reveal'),
      item('Reveal the Album…', undefined, 'reveal-album'),
      { type: 'separator' },
      item('Inspector', 'CmdOrCtrl+I', 'toggle-inspector'),
      { type: 'separator' },
      // The page handles these keys first, because keyboards have several plus and minus keys.
      item('Larger Pictures', 'CmdOrCtrl+=', 'larger-tiles'),
      item('Smaller Pictures', 'CmdOrCtrl+-', 'smaller-tiles'),
      item('Default Picture Size', 'CmdOrCtrl+0', 'reset-tiles'),
      { type: 'separator' },
      { label: 'Larger Text', role: 'zoomIn', accelerator: 'CmdOrCtrl+Shift+.' },
      { label: 'Smaller Text', role: 'zoomOut', accelerator: 'CmdOrCtrl+Shift+,' },
      { label: 'Default Text Size', role: 'resetZoom', accelerator: 'CmdOrCtrl+Shift+0' },
      { type: 'separator' },
      item('Refresh', 'CmdOrCtrl+R', 'reload-view'),
      item('Activity', 'CmdOrCtrl+Shift+A', 'show-activity'),
      { role: 'togglefullscreen' },
    ],
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: '&File',
        submenu: [
          item('Add Account…', 'CmdOrCtrl+N', 'add-account'),
          item('Account…', undefined, 'show-account'),
          { type: 'separator' },
          // Has no shortcut of its own: the edit menu's copy key goes to the page, which distinguishes a picture from
          // text.
          item('Copy Picture', undefined, 'copy-picture'),
          item('Save Picture As…', 'CmdOrCtrl+S', 'save-picture'),
          { type: 'separator' },
          item('Settings', 'CmdOrCtrl+,', 'show-settings'),
          { type: 'separator' },
          { role: 'quit' },
        ],
      },
      { role: 'editMenu' },
      view,
      {
        label: '&Go',
        submenu: [
          item('Back', 'Alt+Left', 'go-back'),
          item('Open an Owner or Album', 'CmdOrCtrl+L', 'find'),
          item('Palette', 'CmdOrCtrl+K', 'show-palette'),
          { type: 'separator' },
          item('Members of the Group', 'CmdOrCtrl+Shift+G', 'show-group'),
          // As for the mask shortcut, the key press is handled before the page.
          { label: 'Stop Acting as Member', accelerator: RETURN_KEY, registerAccelerator: false, click: stopActing },
          item('Journal', 'CmdOrCtrl+Shift+J', 'show-journal'),
        ],
      },
      { role: 'windowMenu' },
      {
        role: 'help',
        submenu: [
          item('Keyboard Shortcuts', 'F1', 'show-keys'),
          { type: 'separator' },
          // Main does both without the page, which may be what has failed.
          { label: 'Open Logs', click: openLogs },
          { label: 'Copy Report', click: copyReport },
          // macOS shows the version in the application menu.
          ...(process.platform === 'darwin'
            ? []
            : [{ type: 'separator' as const }, { label: `Version ${app.getVersion()}`, enabled: false }]),
        ],
      },
    ]),
  );
}

/** Reduces the menu while the program is locked: only quitting remains, on systems that require a menu. */
export function hideMenu(): void {
  const quit = [{ label: 'Window', submenu: [{ label: 'Close', role: 'quit' as const }] }];
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(quit) : null);
}

export function menuKeys(): readonly ReservedShortcut[] {
  const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
  return items.flatMap(({ accelerator, label }) => (accelerator ? [{ accelerator, forWhat: label }] : []));
}
