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
    return Uint8Array.prototype.slice.call(stored, from, end);
  });
  if (end !== stored.length) throw new Error('The page has another length.');
  const rowReader = service === null ? null : (rowReaderOf(service) ?? missing('reader'));
  const blocks = blocksOf(parts, seed);
  assertConsistent(blocks);
  return { value: { ...page, pictures: new PackedPictures(blocks, rowReader) }, asOf };
}

function partsOf({ ids, shapes, flags, starts, ends, firsts, blockEnds, compressed }: PackedBlocks) {
  return [ids.bytes, ids.ends, ids.slots, shapes, flags, starts, ends, firsts, blockEnds, compressed];
}

function blocksOf(parts: readonly Uint8Array[], seed: number): PackedBlocks {
  const bytes = (index: number): Uint8Array => parts[index] ?? missing('part');
  const numbers = (index: number): Uint32Array => {
    const { buffer, byteLength } = bytes(index);
    return new Uint32Array(buffer, 0, byteLength / Uint32Array.BYTES_PER_ELEMENT);
  };
  return {
    ids: { bytes: bytes(0), ends: numbers(1), slots: numbers(2), seed },
    shapes: numbers(3),
    flags: bytes(4),
    starts: numbers(5),
    ends: numbers(6),
    firsts: numbers(7),
    blockEnds: numbers(8),
    compressed: bytes(9),
  };
}

/** Throws if a position is outside of what it refers to. */
function assertConsistent({ ids, shapes, flags, starts, ends, firsts, blockEnds, compressed }: PackedBlocks): void {
  const { length } = flags;
  const isConsistent =
    [ids.ends, shapes, starts, ends].every((numbers) => numbers.length === length) &&
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

function missing(what: string): never {
  throw new Error(`The page has no ${what}.`);
}
