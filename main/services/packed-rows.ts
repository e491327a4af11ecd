/**
 * The pictures of a response as a few blocks of bytes, which are transferred between threads without a copy: IDs and
 * shapes, and the row of each picture as JSON, which is parsed only when the picture is asked for. [Note: Packed
 * pictures]
 */
import { createIdTable, type IdTable } from './id-table';

export interface PackedRows {
  readonly ids: IdTable;
  /** By offset in the list: width divided by height; 0 if unknown. */
  readonly shapes: Float32Array;
  /** By offset: whether the row is a `PictureRecord` (1) or a row of the service (0). */
  readonly areRecords: Uint8Array;
  /** The offsets of the pictures that are rated unsafe, or one of whose sizes is. */
  readonly unsafe: Uint32Array;
  /** The offsets of the pictures whose ID occurs earlier in the list. */
  readonly repeated: Uint32Array;
  /** By offset: where the row starts and ends in `content`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly content: Uint8Array;
}

export interface PackableRow {
  readonly id: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly isRecord?: boolean;
  readonly isUnsafe?: boolean;
}

/** The position of a row in the bytes of the response. */
export interface RowLocations {
  readonly content: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** `texts`: the JSON text of each row, or its position. */
export function packRows(rows: readonly PackableRow[], texts: readonly string[] | RowLocations): PackedRows {
  const shapes = new Float32Array(rows.length);
  const areRecords = new Uint8Array(rows.length);
  const [list, unsafe, repeated]: [string[], number[], number[]] = [[], [], []];
  rows.forEach(({ id, width, height, isRecord, isUnsafe }, offset) => {
    list.push(id);
    shapes[offset] = width && height ? width / height : 0;
    if (isRecord) areRecords[offset] = 1;
    if (isUnsafe) unsafe.push(offset);
  });
  const ids = createIdTable(list, (offset) => repeated.push(offset));
  return {
    ids,
    shapes,
    areRecords,
    unsafe: Uint32Array.from(unsafe),
    repeated: Uint32Array.from(repeated),
    ...('content' in texts ? texts : join(texts)),
  };
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
