/**
 * The one file in which a picture is put where other programs get it; a lint rule keeps these calls out of any other. All of it
 * takes what has passed the gate and nothing else. [Note: Hand-out]
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { BrowserWindow, NativeImage } from 'electron';
import { clipboard, ClipboardItem, nativeImage } from 'electron';
import type { Passed } from '../mask/gate';
import type { DragFile } from '../pictures/drag-files';
import type { ClipboardMark, PictureClipboard, PicturePlaceChosen } from '../pictures/hand-out';
import type { PictureBytes } from '../pictures/picture-bytes';
import { writeWhole } from '../storage/whole-file';
import { choosePath } from './save-file';

const PNG = 'image/png';

/** As Electron had it before version 45. */
interface FormerClipboard {
  writeImage(image: NativeImage): void;
  readImage(): NativeImage;
}

export const pictureClipboard: PictureClipboard = {
  async put(picture) {
    const image = imageOf(picture);
    if (image.isEmpty()) return null;
    const former = formerClipboard();
    if (former) former.writeImage(image);
    else await clipboard.write([new ClipboardItem({ [PNG]: new Blob([new Uint8Array(image.toPNG())], { type: PNG }) })]);
    // As it is read there: systems may keep it in another way than it was given.
    return markOf(await readImage());
  },
  async holds(mark) {
    const image = await readImage();
    const { width, height } = image.getSize();
    return width === mark.width && height === mark.height && markOf(image).hash === mark.hash;
  },
  clear: () => {
    clipboard.clear();
  },
};

export async function choosePicturePlace(window: BrowserWindow | null, suggestedName: string, extension: string): Promise<PicturePlaceChosen | null> {
  const path = await choosePath(window, { folder: 'pictures', suggestedName, extension });
  return path === null ? null : { fileName: basename(path), write: ({ body }) => writeWhole(path, body) };
}

export function startDrag(window: BrowserWindow | null, { path }: Passed<DragFile>, icon: Passed<PictureBytes>): void {
  if (!window || window.isDestroyed()) return;
  window.webContents.startDrag({ file: path, icon: iconOf(icon) });
}

const ICON_PX = 96;
/** A grey square, for kinds of pictures that cannot be read here. */
const NO_ICON = { body: Buffer.alloc(4 * ICON_PX * ICON_PX, Buffer.from([0x80, 0x80, 0x80, 0xff])), size: { width: ICON_PX, height: ICON_PX } };

function iconOf(picture: Passed<PictureBytes>): NativeImage {
  const image = imageOf(picture);
  if (image.isEmpty()) return nativeImage.createFromBitmap(NO_ICON.body, NO_ICON.size);
  const { width, height } = image.getSize();
  return image.resize(width > height ? { width: ICON_PX } : { height: ICON_PX });
}

function imageOf({ body }: Passed<PictureBytes>): NativeImage {
  return nativeImage.createFromBuffer(Buffer.from(body));
}

function formerClipboard(): FormerClipboard | null {
  // The types are those of the newest version.
  return 'writeImage' in clipboard ? (clipboard as unknown as FormerClipboard) : null;
}

async function readImage(): Promise<NativeImage> {
  const former = formerClipboard();
  if (former) return former.readImage();
  for (const item of await clipboard.read()) {
    if (item.types.includes(PNG)) return nativeImage.createFromBuffer(Buffer.from(await (await item.getType(PNG)).arrayBuffer()));
  }
  return nativeImage.createEmpty();
}

function markOf(image: NativeImage): ClipboardMark {
  return { ...image.getSize(), hash: createHash('sha256').update(image.toBitmap()).digest('hex') };
}
