/** Pictures whose records are parsed when they are asked for. [Note: Packed pictures] */
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import type { PictureId } from '../../preload/contract';
import type { PictureList, PictureRecord } from './album-service';
import { findId, idAt } from './id-table';
import { type PackedRows, packRows } from './packed-rows';

const deflate = promisify(deflateRaw);

export interface RowReader {
  /** The id of the service. */
  readonly service: string;
  /** Converts the JSON text of one row of the service. Undefined if it is not such a row. */
  readonly read: (text: string) => PictureRecord | undefined;
  /** A row with invented values and all members that the service usually sends. */
  readonly example: string;
}

/** Rows as compressed blocks of consecutive rows. */
export interface PackedBlocks extends Omit<PackedRows, 'content'> {
  /** By block: the offset of its first row. */
  readonly firsts: Uint32Array;
  /** By block: where it ends in `compressed`. */
  readonly blockEnds: Uint32Array;
  readonly compressed: Uint8Array;
}

/** A block takes less than a millisecond to inflate. */
const BLOCK_BYTES = 128 * 1024;
/** Blocks that are compressed at once: half of Node's thread pool, which also reads files. */
const AT_ONCE = 2;
/** Fast, and still a tenth of the size. */
const COMPRESSION_LEVEL = 1;
/** A row has at most some hundred kilobytes; damaged data must not fill the memory. */
const MAX_BLOCK_BYTES = 16 * 1024 * 1024;
/** Blocks and records that stay parsed: about what a large window shows. */
const BLOCKS_KEPT = 8;
const RECORDS_KEPT = 500;

export class PackedPictures implements PictureList {
  private readonly inflated = new Map<number, Uint8Array>();
  private readonly records = new Map<number, PictureRecord>();
  private compressing: Promise<PackedBlocks> | null = null;

  constructor(
    private packed: PackedRows | PackedBlocks,
    /** Null if all rows are records. */
    readonly rowReader: RowReader | null,
  ) {}

  get length(): number {
    return this.packed.areRecords.length;
  }

  /** Throws a `RangeError` outside the list. */
  at(offset: number): PictureRecord {
    if (!(offset in this.packed.areRecords)) throw new RangeError(`No picture at ${offset}.`);
    const known = this.records.get(offset);
    if (known) return known;
    if (this.records.size >= RECORDS_KEPT) this.records.clear();
    const record = this.read(offset);
    this.records.set(offset, record);
    return record;
  }

  idAt(offset: number): PictureId {
    // Only services create the IDs in a list.
    return idAt(this.packed.ids, offset) as PictureId;
  }

  /** Returns the first offset with this ID, or -1. */
  indexOf(id: PictureId): number {
    return findId(this.packed.ids, id);
  }

  /** The offsets of the pictures that are rated unsafe, or one of whose sizes is. */
  get unsafe(): Uint32Array {
    return this.packed.unsafe;
  }

  /** The offsets of the pictures whose ID occurs earlier in the list. */
  get repeated(): Uint32Array {
    return this.packed.repeated;
  }

  /** By offset: width divided by height; 0 if unknown. */
  get aspectRatios(): Float32Array {
    return this.packed.shapes;
  }

  *[Symbol.iterator](): Iterator<PictureRecord> {
    for (let offset = 0; offset < this.length; offset += 1) yield this.at(offset);
  }

  /** Replaces the rows by compressed blocks, in threads of Node and in short steps of main. */
  compress(): Promise<PackedBlocks> {
    if ('compressed' in this.packed) return Promise.resolve(this.packed);
    const { packed } = this;
    this.compressing ??= compressRows(packed).then((blocks) => {
      this.packed = blocks;
      release(packed.content);
      return blocks;
    });
    return this.compressing;
  }

  /** If a row is damaged or has another ID than the list, nothing of it is used. */
  private read(offset: number): PictureRecord {
    const id = this.idAt(offset);
    try {
      const text = this.textAt(offset);
      // `packPictures` and the readers of the services wrote these records.
      const record = this.packed.areRecords[offset] ? (JSON.parse(text) as PictureRecord) : this.rowReader?.read(text);
      if (record?.details.id === id) return record;
    } catch {
      // Not JSON, or not compressed.
    }
    return pictureWithoutData(id);
  }

  private textAt(offset: number): string {
    const { packed } = this;
    const { starts, ends } = packed;
    const [start = 0, end = 0] = [starts[offset], ends[offset]];
    if ('content' in packed) return asBuffer(packed.content).toString('utf8', start, end);
    const { firsts } = packed;
    const block = blockOf(firsts, offset);
    const from = starts[firsts[block] ?? 0] ?? 0;
    return asBuffer(this.blockAt(packed, block)).toString('utf8', start - from, end - from);
  }

  private blockAt({ compressed, blockEnds }: PackedBlocks, block: number): Uint8Array {
    const known = this.inflated.get(block);
    if (known) return known;
    const from = block === 0 ? 0 : blockEnds[block - 1];
    const bytes = inflateRawSync(compressed.subarray(from, blockEnds[block]), { maxOutputLength: MAX_BLOCK_BYTES });
    if (this.inflated.size >= BLOCKS_KEPT) this.inflated.clear();
    this.inflated.set(block, bytes);
    return bytes;
  }
}

/** Packs records that are already in this thread, for a service with small pages. */
export function packPictures(pictures: PictureList): PackedPictures {
  if (pictures instanceof PackedPictures) return pictures;
  const records = [...pictures];
  const rows = records.map(({ details, sources }) => ({
    id: details.id,
    width: details.width,
    height: details.height,
    isRecord: true,
    isUnsafe: [details, ...sources].some(({ safety }) => safety === 'unsafe'),
  }));
  const texts = records.map((record) => JSON.stringify(record));
  return new PackedPictures(packRows(rows, texts), null);
}

/** A placeholder: nothing is known of the picture but its ID. */
export function pictureWithoutData(
  id: PictureId,
  { title, kind }: Pick<PictureRecord['details'], 'title' | 'kind'> = { title: id, kind: 'picture' },
): PictureRecord {
  return {
    details: { id, title, kind, safety: 'unknown', missingForVisitors: [], other: [] },
    sources: [],
    availability: 'not-available',
  };
}

async function compressRows({ content, ...rows }: PackedRows): Promise<PackedBlocks> {
  const { starts, ends } = rows;
  const firsts: number[] = [];
  const blocks: Uint8Array[] = [];
  for (let first = 0; first < starts.length;) {
    const start = starts[first] ?? 0;
    let next = first + 1;
    while (next < starts.length && (ends[next] ?? 0) - start <= BLOCK_BYTES) next += 1;
    firsts.push(first);
    blocks.push(content.subarray(start, ends[next - 1]));
    first = next;
  }
  const parts: Uint8Array[] = [];
  for (let next = 0; next < blocks.length; next += AT_ONCE) {
    const some = blocks.slice(next, next + AT_ONCE);
    parts.push(...(await Promise.all(some.map((block) => deflate(block, { level: COMPRESSION_LEVEL })))));
  }
  let end = 0;
  const blockEnds = Uint32Array.from(parts, ({ length }) => (end += length));
  return { ...rows, firsts: Uint32Array.from(firsts), blockEnds, compressed: Buffer.concat(parts) };
}

/** `transfer` exists in Electron 25, but not in Node 20, which runs the tests. */
interface Transferable {
  readonly transfer?: (length: number) => ArrayBuffer;
}

/** Returns the memory of a long response to the system now, not with the next collection of garbage. */
function release({ buffer, byteLength }: Uint8Array): void {
  const isOnlyUser = byteLength === buffer.byteLength && byteLength > BLOCK_BYTES;
  // A shared buffer cannot be transferred, and none is here.
  if (isOnlyUser) (buffer as Transferable).transfer?.(0);
}

/** Returns the last block whose first row is not after `offset`. */
function blockOf(firsts: Uint32Array, offset: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
