/** Asks the user where to save a file; the window neither chooses nor learns the path. */
import { basename, join } from 'node:path';
import type { BrowserWindow, SaveDialogOptions } from 'electron';
import { app, dialog } from 'electron';
import type { ChosenFile } from '../ipc/handlers/journal';
import { t } from '../core/language';
import { createPromptGate } from '../core/prompt-gate';
import { withDialogOpen } from './open-dialogs';
import { writeFileAtomic } from '../storage/write-file-atomic';

/** Shared by the dialogs for pictures and for journals. */
const gate = createPromptGate(() => performance.now());

export interface WantedPlace {
  readonly folder: 'documents' | 'pictures';
  readonly suggestedName: string;
  readonly extension: string;
  readonly title?: string;
}

export async function chooseFile(
  window: BrowserWindow | null,
  suggestedName: string,
  extension: string,
): Promise<ChosenFile | null> {
  const path = await choosePath(window, { folder: 'documents', suggestedName, extension });
  return path === null ? null : { fileName: basename(path), write: (content) => writeFileAtomic(path, content) };
}

/** Returns null if the user cancelled. */
export function choosePath(
  window: BrowserWindow | null,
  { folder, suggestedName, extension, title }: WantedPlace,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    ...(title !== undefined && { title }),
    defaultPath: join(app.getPath(folder), suggestedName),
    filters: [{ name: typeName(extension), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  };
  const open = async (): Promise<string | null> => {
    const { canceled, filePath } = await withDialogOpen(() =>
      window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options),
    );
    // Some versions return an empty path, some return none.
    return canceled || !filePath ? null : filePath;
  };
  return gate.show(open, (path) => path === null);
}

function typeName(extension: string): string {
  if (extension === 'csv') return t('nativeDialogs.csvFiles');
  if (extension === 'pdf') return t('nativeDialogs.pdfFiles');
  if (extension === 'txt') return t('nativeDialogs.textFiles');
  return extension === 'json' ? t('nativeDialogs.jsonFiles') : extension.toUpperCase();
}
