/** Security preferences of every page of the program; see docs/security.md. */
import { join } from 'node:path';

/** For a page that runs no script, not even a preload script, and loads no picture. */
export const STATIC_PAGE = {
  javascript: false,
  images: false,
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

export const CLOSED_PAGE = {
  ...STATIC_PAGE,
  preload: join(__dirname, '../preload/index.js'),
  javascript: true,
  images: true,
} as const;

export const DECODER_PRELOAD = join(__dirname, '../preload/decoder.js');
