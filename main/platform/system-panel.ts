/** How the taskbar or panel of the system shows the window. */
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';

/** The same as `appId` of packaging/electron-builder.json: Windows then shows one button for window and shortcut. */
const APP_ID = 'io.example.proofsheet';

export function joinShortcut(): void {
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
}

/** Only Linux takes the icon from the window; other systems take it from the program's file. */
export function setWindowIcon(window: BrowserWindow): void {
  if (process.platform === 'linux') window.setIcon(join(__dirname, '../../packaging/icons/proofsheet-128.png'));
}
