/** Makes a mosaic with Electron's own decoder. What cannot be read becomes a plain grey tile: never the bytes given. */
import { nativeImage } from 'electron';
import { type MakeMosaic, PLAIN_TILE } from '../pictures/mosaics';

/** So few that nothing can be made out, enough for a picture's own colours. */
const LONG_EDGE_CELLS = 8;

export const makeMosaic: MakeMosaic = ({ body }) => {
  const image = nativeImage.createFromBuffer(Buffer.from(body));
  const { width, height } = image.getSize();
  if (image.isEmpty() || width < 1 || height < 1) return PLAIN_TILE;
  const scale = LONG_EDGE_CELLS / Math.max(width, height);
  const cells = image.resize({
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    quality: 'best',
  });
  return { contentType: 'image/png', body: cells.toPNG() };
};
