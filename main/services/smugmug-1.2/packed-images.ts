/**
 * Packs the rows of a heavy response without converting them: main converts the row of a picture when the picture is
 * asked for.
 */
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import type { PictureRecord } from '../album-service';
import type { RowReader } from '../packed-pictures';
import { parseAroundFirstRows, parseAroundRows, parseText, type RowsApart } from '../json-answer';
import { type PackableRow, type PackedRows, packRows } from '../packed-rows';
import { asRow, readCount, type Row } from '../reading';
import { EXAMPLE_ROW } from './example-row';
import { type Envelope, keepIdsExact, openEnvelope } from './envelope';
import { SMUGMUG, toPictureId } from './ids';
import { normalizeImage } from './normalize';
import { imagesOf, readImage } from './wire';
import { readKeyedRow, readRows, withoutRows } from './wire-keyed';

/** Main parses a longer row in more than a few milliseconds, so it is converted first, which cuts long texts. */
const MAX_ROW_BYTES = 128 * 1024;

export function packImagesAnswer(
  answer: HttpAnswer,
  limits: ContentLimits,
): { readonly stat: 'ok'; readonly value: PackedRows } | Extract<Envelope, { readonly stat: 'fail' }> {
  let apart = null as RowsApart | null;
  const envelope = openEnvelope(answer, limits, () => {
    apart = parseAroundRows(answer, limits);
    return apart.rest;
  });
  if (envelope.stat === 'fail') return envelope;
  const located = apart && rowsAreOnlyImages(apart, envelope.payload) ? apart : null;
  if (located) return { stat: 'ok', value: packLocated(answer, located) };
  // XML, or rows elsewhere in the response.
  const whole = apart ? openEnvelope(answer, limits) : envelope;
  return whole.stat === 'fail' ? whole : { stat: 'ok', value: packImages(whole.payload) };
}

/** Packs the complete rows at the beginning of a response; null if it has none, or if it does not show yet which rows are pictures. */
export function packFirstImages(beginning: HttpAnswer, limits: ContentLimits): PackedRows | null {
  if (!/^\uFEFF?\s*\{/.test(beginning.body.toString('utf8', 0, 200))) return null;
  try {
    const apart = parseAroundFirstRows(beginning, limits);
    if (!apart) return null;
    const envelope = openEnvelope(beginning, limits, () => apart.rest);
    const isOfImages = envelope.stat === 'ok' && rowsAreOnlyImages(apart, envelope.payload);
    return isOfImages ? packLocated(beginning, apart) : null;
  } catch {
    // Reading the whole response reports why.
    return null;
  }
}

/** An empty object is an item of the list only if it replaces a row. */
function rowsAreOnlyImages({ rows }: RowsApart, { Images: images }: Row): boolean {
  return (
    Array.isArray(images) &&
    images.length > 0 &&
    images.length === rows.starts.length &&
    images.every((image) => asRow(image) !== undefined)
  );
}

/** Parses one row at a time, so that a response of any length needs little memory. */
function packLocated(answer: HttpAnswer, { utf8, rows }: RowsApart): PackedRows {
  const images = new ImageRows();
  const starts: number[] = [];
  const ends: number[] = [];
  rows.starts.forEach((start, index) => {
    const end = rows.ends[index] ?? start;
    // The text of an object.
    const row = parseText(answer, keepIdsExact(utf8.toString('utf8', start, end))) as Row;
    if (!images.add(row, end - start)) return;
    starts.push(start);
    ends.push(end);
  });
  if (images.areUnreadable) throw withoutRows();
  const texts = { content: utf8, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
  if (images.long.size === 0) return packRows(images.rows, texts);
  return packRows(
    images.rows,
    images.rows.map((_row, offset) => images.long.get(offset) ?? utf8.toString('utf8', starts[offset], ends[offset])),
  );
}

export function packImages(payload: Row): PackedRows {
  const images = new ImageRows();
  const texts: string[] = [];
  for (const row of readRows(imagesOf(payload), (each) => (readKeyedRow(each) ? each : undefined))) {
    const text = JSON.stringify(row);
    if (images.add(row, text.length)) texts.push(text);
  }
  return packRows(
    images.rows,
    texts.map((text, offset) => images.long.get(offset) ?? text),
  );
}

/** The rows that can be read, each id once. */
class ImageRows {
  readonly rows: PackableRow[] = [];
  /** By offset: the record of a row that is too long for main. */
  readonly long = new Map<number, string>();
  private readonly ids = new Set<string>();
  private hasUnreadable = false;

  /** Returns whether the row was added. */
  add(row: Row, lengthBytes: number): boolean {
    const keyed = readKeyedRow(row);
    if (keyed === undefined) {
      this.hasUnreadable = true;
      return false;
    }
    if (this.ids.has(keyed.id)) return false;
    this.ids.add(keyed.id);
    const id = toPictureId(keyed);
    const record = lengthBytes > MAX_ROW_BYTES ? recordOf(row) : undefined;
    if (record) this.long.set(this.rows.length, JSON.stringify(record));
    this.rows.push({
      id,
      width: readCount(row, 'Width'),
      height: readCount(row, 'Height'),
      isRecord: record !== undefined,
    });
    return true;
  }

  get areUnreadable(): boolean {
    return this.rows.length === 0 && this.hasUnreadable;
  }
}

export const smugmugRows: RowReader = {
  service: SMUGMUG,
  example: EXAMPLE_ROW,
  read(text) {
    const row = asRow(JSON.parse(keepIdsExact(text)));
    return row && recordOf(row);
  },
};

function recordOf(row: Row): PictureRecord | undefined {
  const image = readImage(row);
  return image && normalizeImage(image);
}
