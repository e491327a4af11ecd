/** Asks the person where a file of theirs goes; the window neither names the place nor learns it. */
import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { ChosenFile } from '../handlers/journal';
import { writeWhole } from '../storage/whole-file';

const FILTERS: Readonly<Record<string, string>> = { csv: 'Table (CSV)', json: 'JSON' };

export async function chooseFile(window: BrowserWindow | null, suggestedName: string, extension: string): Promise<ChosenFile | null> {
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: FILTERS[extension] ?? extension.toUpperCase(), extensions: [extension] }],
  };
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  // Some versions answer with an empty path, some with none.
  if (canceled || !filePath) return null;
  return { fileName: basename(filePath), write: (text) => writeWhole(filePath, text) };
}
