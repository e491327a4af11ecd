/** Security preferences of every page of the program; see docs/security.md. */
import { join } from 'node:path';

export const CLOSED_PAGE = {
  preload: join(__dirname, '../preload/index.js'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
} as const;

export const DECODER_PRELOAD = join(__dirname, '../preload/decoder.js');
