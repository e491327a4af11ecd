/**
 * A page of pictures as bytes for the disk, and back, without parsing a row: the arrays and compressed blocks of its
 * packed pictures, one after another, behind a short header.
 */
import { PackedPictures, type PackedBlocks } from '../services/packed-pictures';
import { rowReaderOf } from '../services/registry';
import type { Answer, PackedPage } from './answer-store';

interface Header extends Omit<PackedPage, 'pictures'>, Pick<Answer<unknown>, 'asOf'> {
  /** The service whose rows these are; null if all are records. */
  readonly service: string | null;
  readonly seed: number;
  /** The bytes of each part, in the order of `partsOf`. */
  readonly lengths: readonly number[];
}

const LENGTH_BYTES = 4;

export async function packedPageBytes({ value, asOf }: Answer<PackedPage>): Promise<readonly Uint8Array[]> {
  const { pictures, ...page } = value;
  const blocks = await pictures.compress();
  const parts = partsOf(blocks).map(bytesOf);
  const header: Header = {
    ...page,
    asOf,
    service: pictures.rowReader?.service ?? null,
    seed: blocks.ids.seed,
    lengths: parts.map(({ byteLength }) => byteLength),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.byteLength);
  return [length, text, ...parts];
}

/** Throws for bytes that `packedPageBytes` did not write. */
export function readPackedPage(stored: Buffer): Answer<PackedPage> {
  const start = LENGTH_BYTES + stored.readUInt32BE();
  // The cache authenticates its entries, so this version wrote the header.
  const header = JSON.parse(stored.toString('utf8', LENGTH_BYTES, start)) as Header;
  const { service, seed, lengths, asOf, ...page } = header;
  let end = start;
  const parts = lengths.map((length) => {
    const from = end;
    end += length;
    // A copy, which begins at an address that is a multiple of four.
    return new Uint8Array(stored.subarray(from, end));
  });
  if (end !== stored.length) throw new Error('The page has another length.');
  const rowReader = service === null ? null : rowReaderOf(service);
  if (rowReader === undefined) throw new Error('No service has such rows.');
  const blocks = blocksOf(parts, seed);
  assertConsistent(blocks);
  return { value: { ...page, pictures: new PackedPictures(blocks, rowReader) }, asOf };
}

/** The arrays of whole numbers, in the order in which they are stored. */
const NUMBERS = [
  'unsafe',
  'repeated',
  'starts',
  'ends',
  'firsts',
  'blockEnds',
] as const satisfies readonly (keyof PackedBlocks)[];

function partsOf({ ids, shapes, areRecords, compressed, ...blocks }: PackedBlocks): readonly ArrayBufferView[] {
  return [ids.bytes, ids.ends, ids.slots, shapes, areRecords, compressed, ...NUMBERS.map((name) => blocks[name])];
}

function blocksOf(parts: readonly Uint8Array[], seed: number): PackedBlocks {
  const [bytes, ends, slots, shapes, areRecords, compressed, ...numbers] = parts;
  if (!bytes || !ends || !slots || !shapes || !areRecords || !compressed) throw new Error('Parts are missing.');
  const arrays = Object.fromEntries(NUMBERS.map((name, index) => [name, numbersIn(numbers[index])]));
  return {
    ids: { bytes, ends: numbersIn(ends), slots: numbersIn(slots), seed },
    shapes: new Float32Array(shapes.buffer),
    areRecords,
    compressed,
    // The names are those of `NUMBERS`.
    ...(arrays as Pick<PackedBlocks, (typeof NUMBERS)[number]>),
  };
}

function numbersIn(part: Uint8Array | undefined): Uint32Array {
  if (!part) throw new Error('Parts are missing.');
  return new Uint32Array(part.buffer);
}

/** Throws if a position is outside of what it refers to. */
function assertConsistent(blocks: PackedBlocks): void {
  const { ids, shapes, areRecords, unsafe, repeated, starts, ends, firsts, blockEnds, compressed } = blocks;
  const { length } = areRecords;
  const isConsistent =
    [ids.ends, shapes, starts, ends].every((numbers) => numbers.length === length) &&
    [unsafe, repeated].every((offsets) => offsets.every((offset) => offset < length)) &&
    // A search ends at the first empty slot.
    ids.slots.includes(0) &&
    ids.slots.every((slot) => slot <= length) &&
    (ids.ends.at(-1) ?? 0) === ids.bytes.length &&
    firsts.length === blockEnds.length &&
    firsts.every((first, block) => first < length && (block === 0 ? first === 0 : first > (firsts[block - 1] ?? 0))) &&
    (blockEnds.at(-1) ?? 0) === compressed.length;
  if (!isConsistent) throw new Error('The parts of the page do not belong together.');
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
