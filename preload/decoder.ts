/**
 * Decodes untrusted pictures in an isolated page: no script of its own, no network, no bridge, and a process that main
 * ends if it uses too much time or memory.
 */
import { ipcRenderer } from 'electron';
import type { DecoderAnswer, DecoderJob, EncodedForm } from './contract/decoder-channel';
import { DECODER_CHANNEL } from './contract/decoder-channel';

const QUALITY = 0.92;

ipcRenderer.once(DECODER_CHANNEL, ({ ports: [port] }) => {
  if (!port) return;
  let job: DecoderJob | null = null;
  let pieces: BlobPart[] = [];
  // Only main sends to this port, and only these two types.
  port.onmessage = ({ data }: MessageEvent<DecoderJob | Uint8Array<ArrayBuffer>>) => {
    if (!(data instanceof Uint8Array)) {
      job = data;
      pieces = [];
      return;
    }
    pieces.push(data);
    if (!job || pieces.length < job.pieceCount) return;
    const picture = new Blob(pieces, { type: job.contentType });
    pieces = [];
    void decode(picture, job)
      .catch(() => null)
      .then((answer) => {
        port.postMessage(answer);
      });
  };
});

async function decode(picture: Blob, { longEdgePx, form }: DecoderJob): Promise<DecoderAnswer> {
  const bitmap = await createImageBitmap(picture);
  try {
    const scale = Math.min(1, longEdgePx / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    // Uses main memory instead of the GPU, which has limits of its own.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    // `medium` averages all pixels; `high` samples only the nearest few.
    context.imageSmoothingQuality = 'medium';
    context.drawImage(bitmap, 0, 0, width, height);
    const bytes =
      form === 'pixels' ? new Uint8Array(context.getImageData(0, 0, width, height).data.buffer) : encode(canvas, form);
    return bytes && { width, height, bytes };
  } finally {
    bitmap.close();
  }
}

/** Encodes synchronously: `toBlob` waits for the page to be idle, which takes a second in a hidden page. */
function encode(canvas: HTMLCanvasElement, form: EncodedForm): Uint8Array | null {
  const prefix = `data:${form};base64,`;
  const url = canvas.toDataURL(form, QUALITY);
  return url.startsWith(prefix)
    ? Uint8Array.from(atob(url.slice(prefix.length)), (letter) => letter.charCodeAt(0))
    : null;
}
