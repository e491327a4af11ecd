/** Asks the person where a file of theirs goes; the window neither names the place nor learns it. */
import { basename, join } from 'node:path';
import type { BrowserWindow, SaveDialogOptions } from 'electron';
import { app, dialog } from 'electron';
import type { ChosenFile } from '../ipc/handlers/journal';
import { createPromptGate } from '../core/prompt-gate';
import { writeWhole } from '../storage/write-file-atomic';

const FILTERS: Readonly<Record<string, string>> = { csv: 'Table (CSV)', json: 'JSON' };

/** One for the places of pictures and of journals. */
const gate = createPromptGate(() => performance.now());

export interface WantedPlace {
  readonly folder: 'documents' | 'pictures';
  readonly suggestedName: string;
  readonly extension: string;
}

export async function chooseFile(
  window: BrowserWindow | null,
  suggestedName: string,
  extension: string,
): Promise<ChosenFile | null> {
  const path = await choosePath(window, { folder: 'documents', suggestedName, extension });
  return path === null ? null : { fileName: basename(path), write: (text) => writeWhole(path, text) };
}

/** Null: they named no place. */
export function choosePath(
  window: BrowserWindow | null,
  { folder, suggestedName, extension }: WantedPlace,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    defaultPath: join(app.getPath(folder), suggestedName),
    filters: [{ name: FILTERS[extension] ?? extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  };
  const open = async (): Promise<string | null> => {
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    // Some versions answer with an empty path, some with none.
    return canceled || !filePath ? null : filePath;
  };
  return gate.show(open, (path) => path === null);
}
