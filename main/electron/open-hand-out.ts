/** Copy, save and drag, made of this system's parts. */
import { tmpdir } from 'node:os';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import { DragFiles } from '../pictures/drag-files';
import { HandOut } from '../pictures/hand-out';
import { findMemoryPlace } from '../pictures/memory-place';
import { PictureTaker, type PictureTakerParts } from '../pictures/take-picture';
import type { FocusWatch } from './focus';
import { choosePicturePlace, pictureClipboard, startDrag } from './hand-out';
import { enlargeMosaic } from './mosaic';

export interface HandOutPlace {
  readonly window: () => BrowserWindow | null;
  readonly focus: () => FocusWatch | null;
}

export async function openHandOut(parts: Omit<PictureTakerParts, 'enlargeMosaic'>, { window, focus }: HandOutPlace): Promise<HandOut> {
  return new HandOut({
    taker: new PictureTaker({ ...parts, enlargeMosaic }),
    clipboard: pictureClipboard,
    choosePlace: (...wanted) => {
      const choose = () => choosePicturePlace(window(), ...wanted);
      return focus()?.during(choose) ?? choose();
    },
    dragFiles: new DragFiles({
      temporaryPlace: tmpdir(),
      memoryPlace: await findMemoryPlace([process.env['XDG_RUNTIME_DIR'], '/dev/shm']),
      owner: app.getPath('userData'),
    }),
    startDrag: (...dragged) => {
      startDrag(window(), ...dragged);
    },
  });
}
