/**
 * Decodes untrusted pictures in an isolated page: no script of its own, no network, no bridge, and a process that main
 * ends if it uses too much time or memory.
 */
import { ipcRenderer } from 'electron';
import type { DecodedForm, DecodedTile, DecoderAnswer, DecoderJob, EncodedForm } from './contract/decoder-channel';
import { DECODER_CHANNEL } from './contract/decoder-channel';
import { countHistogram } from './contract/histogram-counts';

const QUALITY = 0.92;
/** A part of a picture is looked at pixel by pixel; the largest quality keeps the resolution of the colours. */
const QUALITY_OF_PARTS = 1;

ipcRenderer.once(DECODER_CHANNEL, ({ ports: [port] }) => {
  if (!port) return;
  let job: DecoderJob | null = null;
  let pieces: BlobPart[] = [];
  // Only main sends to this port, and only these two types.
  port.onmessage = ({ data }: MessageEvent<DecoderJob | Uint8Array<ArrayBuffer>>) => {
    if (data instanceof Uint8Array) pieces.push(data);
    else {
      job = data;
      pieces = [];
    }
    if (!job || pieces.length < job.pieceCount) return;
    const picture = new Blob(pieces, { type: job.contentType });
    pieces = [];
    void answer(picture, job)
      .catch(() => null)
      .then((answer) => {
        port.postMessage(answer);
      });
  };
});

/** The picture of the latest job that named one. */
let kept: { readonly name: string; readonly bitmap: ImageBitmap } | null = null;

async function answer(picture: Blob, job: DecoderJob): Promise<DecoderAnswer> {
  const known = kept !== null && kept.name === job.keepAs ? kept.bitmap : null;
  if (!known) {
    // Two large pictures would exceed the memory.
    kept?.bitmap.close();
    kept = null;
  }
  const bitmap = known ?? (await createImageBitmap(picture));
  if (job.keepAs !== undefined) kept = { name: job.keepAs, bitmap };
  try {
    return await draw(bitmap, job);
  } finally {
    if (job.keepAs === undefined) bitmap.close();
  }
}

async function draw(bitmap: ImageBitmap, { longEdgePx, tile, form }: DecoderJob): Promise<DecoderAnswer> {
  const wanted = longEdgePx / Math.max(bitmap.width, bitmap.height);
  // A service may state more pixels than it gives; a tile then comes from an enlarged picture, so that it fits its place.
  const scale = tile ? wanted : Math.min(1, wanted);
  const whole = {
    width: Math.max(1, Math.round(bitmap.width * scale)),
    height: Math.max(1, Math.round(bitmap.height * scale)),
  };
  const area = tile ? areaOf(tile, whole) : { x: 0, y: 0, ...whole };
  if (!area) return null;
  const { width, height } = area;
  const source = {
    x: (area.x * bitmap.width) / whole.width,
    y: (area.y * bitmap.height) / whole.height,
    width: (width * bitmap.width) / whole.width,
    height: (height * bitmap.height) / whole.height,
  };
  // A wide colour space, whose profile the encoded part carries, so that vivid colours stay.
  const part = tile ? await cut(bitmap, source) : { picture: bitmap, source };
  const context = drawn(part.picture, part.source, area, tile ? 'display-p3' : 'srgb');
  if (part.picture !== bitmap) part.picture.close();
  if (!context) return null;
  const bytes = bytesOf(context, form, tile ? QUALITY_OF_PARTS : QUALITY);
  return bytes && { width, height, bytes };
}

interface Part {
  readonly picture: ImageBitmap;
  /** The same pixels as before, now counted in the part. */
  readonly source: Area;
}

/** Cuts a part out: drawing it from the whole picture into another colour space converts the whole one first, for seconds. */
async function cut(bitmap: ImageBitmap, { x, y, width, height }: Area): Promise<Part> {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const right = Math.min(bitmap.width, Math.ceil(x + width));
  const bottom = Math.min(bitmap.height, Math.ceil(y + height));
  const picture = await createImageBitmap(bitmap, left, top, right - left, bottom - top);
  return { picture, source: { x: x - left, y: y - top, width, height } };
}

function bytesOf(context: CanvasRenderingContext2D, form: DecodedForm, quality: number): Uint8Array | null {
  const { canvas } = context;
  if (form !== 'pixels' && form !== 'histogram') return encode(canvas, form, quality);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return new Uint8Array(form === 'pixels' ? data.buffer : countHistogram(data).buffer);
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

interface Area extends Extent {
  readonly x: number;
  readonly y: number;
}

/** Returns null for a tile outside the picture. */
function areaOf({ column, row, edgePx }: DecodedTile, whole: Extent): Area | null {
  const [x, y] = [column * edgePx, row * edgePx];
  const [width, height] = [Math.min(edgePx, whole.width - x), Math.min(edgePx, whole.height - y)];
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function drawn(
  picture: ImageBitmap,
  { x, y, width, height }: Area,
  to: Extent,
  colorSpace: PredefinedColorSpace,
): CanvasRenderingContext2D | null {
  const canvas = Object.assign(document.createElement('canvas'), { width: to.width, height: to.height });
  // Uses main memory instead of the GPU, which has limits of its own.
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace });
  if (!context) return null;
  // Averages all pixels; `high` samples only the nearest few.
  context.imageSmoothingQuality = 'medium';
  context.drawImage(picture, x, y, width, height, 0, 0, to.width, to.height);
  return context;
}

/** Encodes synchronously: `toBlob` waits for the page to be idle, which takes a second in a hidden page. */
function encode(canvas: HTMLCanvasElement, form: EncodedForm, quality: number): Uint8Array | null {
  const prefix = `data:${form};base64,`;
  const url = canvas.toDataURL(form, quality);
  return url.startsWith(prefix)
    ? Uint8Array.from(atob(url.slice(prefix.length)), (letter) => letter.charCodeAt(0))
    : null;
}
