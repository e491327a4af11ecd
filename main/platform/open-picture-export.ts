/** Connects copy, save and drag to this system. */
import { tmpdir } from 'node:os';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { DragFiles } from '../media/export/drag-files';
import { PictureExport, type PictureExportDeps } from '../media/export/picture-export';
import { findMemoryFolder } from '../media/export/memory-folder';
import { ExportRenderer, type ExportRendererDeps } from '../media/export/render-for-export';
import type { PictureDecoder } from '../media/picture-decoder';
import { chooseExportFolder, openPictureClipboard, startDrag } from './export-targets';
import { enlargeMosaic } from './mosaic';

export interface ExportFolders {
  readonly window: () => BrowserWindow | null;
  readonly decoder: PictureDecoder;
}

export async function openPictureExport(
  deps: Omit<ExportRendererDeps, 'enlargeMosaic'> & Pick<PictureExportDeps, 'mask'>,
  { window, decoder }: ExportFolders,
): Promise<PictureExport> {
  return new PictureExport({
    mask: deps.mask,
    renderer: new ExportRenderer({ ...deps, enlargeMosaic }),
    clipboard: openPictureClipboard(decoder),
    choosePlace: (...wanted) => chooseExportFolder(window(), ...wanted),
    dragFiles: new DragFiles({
      temporaryFolder: tmpdir(),
      memoryFolder: await findMemoryFolder([process.env['XDG_RUNTIME_DIR'], '/dev/shm']),
      owner: app.getPath('userData'),
    }),
    startDrag: (files, icon, checkAgain) => startDrag(window, decoder, { files, icon, checkAgain }),
  });
}
