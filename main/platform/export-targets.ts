/**
 * The only file that puts pictures where other programs can read them; a lint rule forbids these calls elsewhere. It
 * accepts only content that the access gate has authorized. See [Note: Export]
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { BrowserWindow, NativeImage } from 'electron';
import { clipboard, ClipboardItem, nativeImage } from 'electron';
import { formatBytes } from '../core/format-bytes';
import { t } from '../core/language';
import type { Authorized } from '../masking/gate';
import type { DragFile } from '../media/export/drag-files';
import type { ClipboardMark, PictureClipboard, ExportFolderChosen } from '../media/export/picture-export';
import type { PictureBytes } from '../media/picture-bytes';
import type { PictureDecoder } from '../media/picture-decoder';
import { writeFileAtomic } from '../storage/write-file-atomic';
import { imageFrom } from './pixels';
import { choosePath } from './save-file';

const PNG = 'image/png';
/** Raw clipboard format names of PNG on Linux, Windows and macOS. */
const PNG_NAMES = [PNG, 'PNG', 'public.png'];

/** Electron's clipboard API before version 45. */
interface FormerClipboard {
  writeImage(image: NativeImage): void;
  readImage(): NativeImage;
  readBuffer(format: string): Buffer;
}

/** In pixels. Larger pictures are scaled down, because main itself encodes what goes onto the clipboard. */
const COPY_LONG_EDGE_PX = 4_096;

export const openPictureClipboard = (decoder: ImageDecoder): PictureClipboard => ({
  async put(picture, checkAgain) {
    const image = await decode(decoder, picture, COPY_LONG_EDGE_PX);
    if (!image) return null;
    checkAgain();
    const former = formerClipboard();
    if (former) former.writeImage(image);
    else
      await clipboard.write([new ClipboardItem({ [PNG]: new Blob([new Uint8Array(image.toPNG())], { type: PNG }) })]);
    return markOf(await readBytes());
  },
  holds: async (mark) => markOf(await readBytes()) === mark,
  clear: () => {
    clipboard.clear();
  },
});

export async function chooseExportFolder(
  window: BrowserWindow | null,
  suggestedName: string,
  extension: string,
  sizeBytes: number,
): Promise<ExportFolderChosen | null> {
  const title = t('nativeDialogs.savePicture', { size: formatBytes(sizeBytes) });
  const path = await choosePath(window, { folder: 'pictures', suggestedName, extension, title });
  return path === null ? null : { fileName: basename(path), write: ({ body }) => writeFileAtomic(path, body) };
}

export interface Drag {
  readonly files: readonly Authorized<DragFile>[];
  readonly icon: Authorized<PictureBytes>;
  /** See `PictureClipboard`. */
  readonly checkAgain: () => void;
}

export async function startDrag(
  window: () => BrowserWindow | null,
  decoder: ImageDecoder,
  { files, icon, checkAgain }: Drag,
): Promise<void> {
  const image = (await decode(decoder, icon, ICON_PX)) ?? nativeImage.createFromBitmap(NO_ICON.body, NO_ICON.size);
  checkAgain();
  const shown = window();
  const paths = files.map(({ path }) => path);
  const [file] = paths;
  if (file !== undefined && shown && !shown.isDestroyed())
    shown.webContents.startDrag({ file, files: paths, icon: image });
}

const ICON_PX = 96;
/** A grey square for pictures that cannot be decoded. */
const NO_ICON = {
  body: Buffer.alloc(4 * ICON_PX * ICON_PX, Buffer.from([0x80, 0x80, 0x80, 0xff])),
  size: { width: ICON_PX, height: ICON_PX },
};

type ImageDecoder = Pick<PictureDecoder, 'pixels'>;

/** Decodes a picture in the decoder process; null if that fails. Main decodes only what it encoded itself. */
async function decode(
  decoder: ImageDecoder,
  { body }: Authorized<PictureBytes>,
  longEdgePx: number,
): Promise<NativeImage | null> {
  const pixels = await decoder.pixels(body, { longEdgePx, signal: new AbortController().signal, isWaitedFor: true });
  return typeof pixels === 'string' ? null : imageFrom(pixels);
}

function formerClipboard(): FormerClipboard | null {
  // The types describe only the newest version of Electron.
  return 'writeImage' in clipboard ? (clipboard as unknown as FormerClipboard) : null;
}

/**
 * Reads the clipboard's bytes, which may differ from those that were written. Decodes only if no raw format is found,
 * because decoding is slow.
 */
async function readBytes(): Promise<Uint8Array> {
  const former = formerClipboard();
  if (!former) return readPng();
  const kept = PNG_NAMES.map((name) => former.readBuffer(name)).find(({ length }) => length > 0);
  return kept ?? former.readImage().toBitmap();
}

async function readPng(): Promise<Uint8Array> {
  for (const item of await clipboard.read()) {
    if (item.types.includes(PNG)) return new Uint8Array(await (await item.getType(PNG)).arrayBuffer());
  }
  return new Uint8Array();
}

function markOf(bytes: Uint8Array): ClipboardMark {
  return createHash('sha256').update(bytes).digest('hex');
}
