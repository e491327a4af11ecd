/**
 * Machine-readable marks drawn over a photograph, which tests find again in screenshots and exports. A mark consists of
 * nested squares, like the finder patterns of a QR code: any straight line through its centre crosses dark and light in
 * the ratio 1:1:3:1:1.
 * A large mark covers most of the middle, for pictures that are shown small; smaller marks surround it, for pictures
 * that are shown in part.
 */
import type { Sharp } from 'sharp';
import type { ServedFile } from '../world/catalogue';

export interface Mark {
  /** The upper left corner, including the light border. */
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
}

/** The number of small marks along the shorter side. */
const CELLS = 5;
/** The number of cells that the large mark covers along each side. */
const MIDDLE_CELLS = 3;
/** The number of modules along the side of a mark: the seven of 1:1:3:1:1 and a border of one module on each side. */
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
      // Leaves gaps that show the photograph, so that marked pictures still differ from each other.
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

/** Rounds down to an odd number, so that one cell is centred. */
function oddCount(cells: number): number {
  const whole = Math.floor(cells + 1e-6);
  return whole % 2 === 0 ? whole - 1 : whole;
}

export type MarkPictures = (file: ServedFile) => Promise<Buffer>;

/** Creates a function that marks files and caches the results by path. */
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

/** Imports sharp only here, because the demo is shipped without it and never draws marks. */
async function openPicture({ path }: ServedFile): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(path);
}

/** Returns the marked picture as a JPEG of the same dimensions. */
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
