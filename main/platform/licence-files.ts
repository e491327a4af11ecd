/** Finds the files with licences, which each system has in another folder beside the program. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LicenceFiles } from '../diagnostics/parts';

export const licenceFiles: LicenceFiles = {
  notices: () => readFirst([join(__dirname, '../notices.json')]),
  // Packaging renames this file.
  electron: () => readFirst(inElectron('LICENSE.electron.txt', 'LICENSE')),
  chromium: () => readFirst(inElectron('LICENSES.chromium.html')),
};

function inElectron(...names: readonly string[]): readonly string[] {
  const program = dirname(process.execPath);
  // On macOS they are resources of a packaged program, and lie beside Electron.app for development.
  const folders = [program, process.resourcesPath, join(program, '../../..')];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

async function readFirst(paths: readonly string[]): Promise<Buffer | null> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => null);
    if (content) return content;
  }
  return null;
}
