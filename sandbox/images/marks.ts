/**
 * Marks over a photograph that a machine finds again in whatever comes of it: squares in squares, as in the corners of a QR
 * code, so that any straight line through the middle of one crosses 1:1:3:1:1 of dark and light. One takes most of the middle,
 * for where a picture is drawn small; lesser ones stand all around it, for where only a part of it is seen.
 */
import type { Sharp } from 'sharp';
import type { ServedFile } from '../world/catalogue';

export interface Mark {
  /** Of its upper left corner, with the light border. */
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
}

/** Lesser marks along the shorter side. */
const CELLS = 5;
/** Of those the one in the middle takes the place, along each side. */
const MIDDLE_CELLS = 3;
/** Along the side of a mark: a border of one, and the seven of 1:1:3:1:1. */
const MODULES = 9;
const JPEG_QUALITY = 85;

export function layMarks(widthPx: number, heightPx: number): readonly Mark[] {
  const cellPx = Math.min(widthPx, heightPx) / CELLS;
  const columns = oddCount(widthPx / cellPx);
  const rows = oddCount(heightPx / cellPx);
  const middlePx = cellPx * MIDDLE_CELLS;
  const marks: Mark[] = [{ xPx: (widthPx - middlePx) / 2, yPx: (heightPx - middlePx) / 2, sizePx: middlePx }];
  for (let row = -(rows - 1) / 2; row <= (rows - 1) / 2; row += 1) {
    for (let column = -(columns - 1) / 2; column <= (columns - 1) / 2; column += 1) {
      const isOfMiddle = Math.max(Math.abs(row), Math.abs(column)) <= (MIDDLE_CELLS - 1) / 2;
      // Between them the photograph is seen, so that no two are alike.
      if (isOfMiddle || (row + column) % 2 !== 0) continue;
      marks.push({
        xPx: widthPx / 2 + (column - 0.5) * cellPx,
        yPx: heightPx / 2 + (row - 0.5) * cellPx,
        sizePx: cellPx,
      });
    }
  }
  return marks;
}

/** So that one of them stands in the middle. */
function oddCount(cells: number): number {
  const whole = Math.floor(cells + 1e-6);
  return whole % 2 === 0 ? whole - 1 : whole;
}

export type MarkPictures = (file: ServedFile) => Promise<Buffer>;

/** Each file is drawn once. */
export function createMarks(): MarkPictures {
  const marked = new Map<string, Promise<Buffer>>();
  return (file) => {
    const known = marked.get(file.path);
    if (known) return known;
    const drawing = openPicture(file).then(drawMarks);
    marked.set(file.path, drawing);
    return drawing;
  };
}

/** The demo comes without sharp and never gets here. */
async function openPicture({ path }: ServedFile): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(path);
}

/** A JPEG of the same size. */
export async function drawMarks(picture: Sharp): Promise<Buffer> {
  const { width, height } = await picture.metadata();
  const squares = layMarks(width, height).map(squaresOf).join('');
  const overlay = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${squares}</svg>`,
  );
  return picture
    .composite([{ input: overlay }])
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
}

function squaresOf({ xPx, yPx, sizePx }: Mark): string {
  const modulePx = sizePx / MODULES;
  return ['white', 'black', 'white', 'black']
    .map((colour, ring) => {
      const edgePx = sizePx - 2 * ring * modulePx;
      return `<rect x="${xPx + ring * modulePx}" y="${yPx + ring * modulePx}" width="${edgePx}" height="${edgePx}" fill="${colour}"/>`;
    })
    .join('');
}
