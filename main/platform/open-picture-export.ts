/** Copy, save and drag, made of this system's parts. */
import { tmpdir } from 'node:os';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { DragFiles } from '../media/export/drag-files';
import { HandOut } from '../media/export/picture-export';
import { findMemoryPlace } from '../media/export/memory-folder';
import { PictureTaker, type PictureTakerParts } from '../media/export/render-for-export';
import type { FocusWatch } from './focus';
import type { PictureDecoder } from '../media/picture-decoder';
import { choosePicturePlace, openPictureClipboard, startDrag } from './export-targets';
import { enlargeMosaic } from './mosaic';

export interface HandOutPlace {
  readonly window: () => BrowserWindow | null;
  readonly focus: () => FocusWatch | null;
  readonly decoder: PictureDecoder;
}

export async function openHandOut(
  parts: Omit<PictureTakerParts, 'enlargeMosaic'>,
  { window, focus, decoder }: HandOutPlace,
): Promise<HandOut> {
  return new HandOut({
    taker: new PictureTaker({ ...parts, enlargeMosaic }),
    clipboard: openPictureClipboard(decoder),
    choosePlace: (...wanted) => {
      const choose = () => choosePicturePlace(window(), ...wanted);
      return focus()?.during(choose) ?? choose();
    },
    dragFiles: new DragFiles({
      temporaryPlace: tmpdir(),
      memoryPlace: await findMemoryPlace([process.env['XDG_RUNTIME_DIR'], '/dev/shm']),
      owner: app.getPath('userData'),
    }),
    startDrag: (file, icon, checkAgain) => startDrag(window, decoder, { file, icon, checkAgain }),
  });
}
