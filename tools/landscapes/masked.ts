/**
 * Writes the masked forms that the services serve: a blurred form of each photograph, and a generic one for photographs
 * without their own.
 */
import { join } from 'node:path';
import sharp from 'sharp';

const MARK = `
<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">
  <defs>
    <linearGradient id="wash" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#c9cbce"/>
      <stop offset="1" stop-color="#b3b6ba"/>
    </linearGradient>
  </defs>
  <rect width="400" height="300" fill="url(#wash)"/>
  <g fill="none" stroke="#8a8e94" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">
    <path d="M142 150 Q200 92 258 150 Q200 208 142 150 Z"/>
    <circle cx="200" cy="150" r="17"/>
    <path d="M160 198 L240 102" stroke="#bec1c4" stroke-width="21"/>
    <path d="M160 198 L240 102"/>
  </g>
</svg>`;

export async function writeMasked(file: string): Promise<void> {
  await sharp(Buffer.from(MARK)).jpeg({ quality: 82, mozjpeg: true }).toFile(file);
}

/** The longer edge of the masked form in cells; so few that the picture cannot be recognised. */
const MASKED_CELLS = 12;
const MASKED_LONG_EDGE_PX = 400;

/** Writes the masked form of a photograph: a few soft colours, made from its small size, in the photograph's shape. */
export async function writeMaskedPrint(folder: string, sceneId: string): Promise<void> {
  const small = sharp(join(folder, `${sceneId}-S.jpg`));
  const { width, height } = await small.metadata();
  const scale = MASKED_LONG_EDGE_PX / Math.max(width, height);
  const cells = await small.resize({ width: MASKED_CELLS, height: MASKED_CELLS, fit: 'inside' }).png().toBuffer();
  await sharp(cells)
    // The cells have a rougher shape.
    .resize({ width: Math.round(width * scale), height: Math.round(height * scale), fit: 'fill', kernel: 'cubic' })
    .jpeg({ quality: 70, mozjpeg: true })
    .toFile(join(folder, `${sceneId}-masked.jpg`));
}
