/**
 * The pictures of a response as a few blocks of bytes, which are transferred between threads without a copy: IDs and
 * shapes, and the row of each picture as JSON, which is parsed only when the picture is asked for. [Note: Packed
 * pictures]
 */
import { createIdTable, type IdTable } from './id-table';

export interface PackedRows {
  readonly ids: IdTable;
  /** By offset in the list: width divided by height, in thousandths; 0 if unknown. */
  readonly shapes: Uint32Array;
  /** By offset: a sum of `ROW_FLAGS`. */
  readonly flags: Uint8Array;
  /** By offset: where the row starts and ends in `content`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly content: Uint8Array;
}

export const ROW_FLAGS = {
  /** The picture or one of its sizes is rated unsafe. */
  unsafe: 1,
  /** The ID occurs earlier in the list. */
  repeated: 2,
  /** The row is a `PictureRecord`, not a row of the service. */
  record: 4,
} as const;

export interface PackableRow {
  readonly id: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** See `ROW_FLAGS`. */
  readonly flags?: number;
}

/** Where a row stands in the bytes of the response. */
export interface RowLocations {
  readonly content: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** `texts`: the JSON text of each row, or where it stands. */
export function packRows(rows: readonly PackableRow[], texts: readonly string[] | RowLocations): PackedRows {
  const shapes = new Uint32Array(rows.length);
  const flags = new Uint8Array(rows.length);
  const list: string[] = [];
  rows.forEach(({ id, width, height, flags: given = 0 }, offset) => {
    list.push(id);
    shapes[offset] = width && height ? Math.min(Math.round((width / height) * 1000), 0xffff_ffff) : 0;
    flags[offset] = given;
  });
  const ids = createIdTable(list, (offset) => {
    flags[offset] = (flags[offset] ?? 0) | ROW_FLAGS.repeated;
  });
  return { ids, shapes, flags, ...('content' in texts ? texts : join(texts)) };
}

function join(texts: readonly string[]): RowLocations {
  const starts = new Uint32Array(texts.length);
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, offset) => {
    starts[offset] = end;
    end += Buffer.byteLength(text);
    ends[offset] = end;
  });
  // A buffer of its own, because one in Node's shared pool cannot be transferred.
  const content = Buffer.from(new ArrayBuffer(end));
  texts.forEach((text, offset) => content.write(text, starts[offset] ?? 0));
  return { starts, ends, content };
}
