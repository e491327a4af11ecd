/** What the index keeps of one page of pictures: columns of numbers, titles, and the texts that are searched. */
import type { Orientation, PictureId, PictureSummary } from '../../preload/contract';
import { foldText } from '../../preload/contract/text-match';
import { clockMs } from '../core/clock-time';
import type { PictureRecord } from '../services/album-service';
import { findId, idAt, type IdTable } from '../services/id-table';

/** In UTF-16 code units, of one picture. Longer texts are cut off, so that one picture cannot fill the index. */
const MAX_TITLE = 500;
const MAX_TEXT = 4_000;
/** Separates texts, so that no word is found across two of them. */
const BETWEEN = '\n';

/** Bits of `flags`. */
export const FLAG = {
  video: 1,
  hidden: 2,
  place: 4,
  unsafe: 8,
  unrated: 16,
  notSubscribed: 32,
  notAvailable: 64,
} as const;

/** The two bits of `flags` above, as a number that is an index in this list. */
const ORIENTATION_SHIFT = 7;
export const ORIENTATIONS = ['unknown', 'landscape', 'portrait', 'square'] as const satisfies readonly (
  | Orientation
  | 'unknown'
)[];
/** All values of `flags` are below. */
export const FLAGS_LIMIT = 1 << (ORIENTATION_SHIFT + 2);

export function orientationIn(flags: number): (typeof ORIENTATIONS)[number] {
  return ORIENTATIONS[flags >> ORIENTATION_SHIFT] ?? 'unknown';
}

export class PictureColumns {
  readonly titles: string[] = [];
  /** Folded as a search folds what is typed. */
  readonly texts: string[] = [];
  readonly flags: Uint16Array;
  readonly widths: Uint32Array;
  readonly heights: Uint32Array;
  readonly bytes: Float64Array;
  /** Milliseconds of the clock time, as if it were UTC; NaN if unknown. */
  readonly takenMs: Float64Array;
  readonly uploadedMs: Float64Array;
  /** The year in which it was taken, or else uploaded; 0 if both are unknown. */
  readonly years: Uint16Array;
  /** Numbers of `CameraNames`; 0 if unknown. Null until one is known, because services list pictures without cameras. */
  private cameras: Uint16Array | null = null;
  /** UTF-16 code units of all texts. */
  textLength = 0;

  constructor(private readonly ids: IdTable) {
    const { length } = ids.ends;
    this.flags = new Uint16Array(length);
    this.widths = new Uint32Array(length);
    this.heights = new Uint32Array(length);
    this.bytes = new Float64Array(length).fill(NaN);
    this.takenMs = new Float64Array(length).fill(NaN);
    this.uploadedMs = new Float64Array(length).fill(NaN);
    this.years = new Uint16Array(length);
  }

  get length(): number {
    return this.flags.length;
  }

  /** To be called with one record after the other. */
  add({ details, availability }: PictureRecord): void {
    const offset = this.titles.length;
    const title = details.title.slice(0, MAX_TITLE);
    const text = searchedText(details);
    this.titles.push(title);
    this.texts.push(text);
    this.textLength += title.length + text.length;
    this.flags[offset] = flagsOf(details, availability);
    this.widths[offset] = details.width ?? 0;
    this.heights[offset] = details.height ?? 0;
    this.bytes[offset] = details.sizeBytes ?? NaN;
    this.takenMs[offset] = clockMs(details.takenAt);
    this.uploadedMs[offset] = clockMs(details.uploadedAt);
    this.years[offset] = Number(dayOf(this.datedMs(offset))?.slice(0, 4) ?? 0);
  }

  /** Marks a picture as unsafe, because one of its sizes is. */
  markUnsafe(offset: number): void {
    this.flags[offset] = ((this.flags[offset] ?? 0) | FLAG.unsafe) & ~FLAG.unrated;
  }

  /** Adds words that were learned later, such as the camera. */
  addText(offset: number, text: string): void {
    const known = this.texts[offset];
    if (known === undefined || known.length + text.length > MAX_TEXT) return;
    const folded = foldText(text);
    if (known.includes(folded)) return;
    this.texts[offset] = `${known}${BETWEEN}${folded}`;
    this.textLength += folded.length + 1;
  }

  setCamera(offset: number, camera: number): void {
    this.cameras ??= new Uint16Array(this.length);
    this.cameras[offset] = camera;
  }

  cameraAt(offset: number): number {
    return this.cameras?.[offset] ?? 0;
  }

  has(offset: number, flag: number): boolean {
    return ((this.flags[offset] ?? 0) & flag) !== 0;
  }

  idAt(offset: number): PictureId {
    // Only services create the IDs in a list.
    return idAt(this.ids, offset) as PictureId;
  }

  offsetOf(id: PictureId): number {
    return findId(this.ids, id);
  }

  /** When it was taken, or else uploaded; NaN if both are unknown. */
  datedMs(offset: number): number {
    const takenMs = this.takenMs[offset] ?? NaN;
    return Number.isNaN(takenMs) ? (this.uploadedMs[offset] ?? NaN) : takenMs;
  }

  summaryOf(offset: number): PictureSummary {
    const isRated = !this.has(offset, FLAG.unsafe | FLAG.unrated);
    const isWithheld = this.has(offset, FLAG.notSubscribed);
    return {
      id: this.idAt(offset),
      title: this.titles[offset] ?? '',
      kind: this.has(offset, FLAG.video) ? 'video' : 'picture',
      width: this.widths[offset] || null,
      height: this.heights[offset] || null,
      safety: isRated ? 'safe' : this.has(offset, FLAG.unsafe) ? 'unsafe' : 'unknown',
      isHidden: this.has(offset, FLAG.hidden),
      availability: isWithheld ? 'not-subscribed' : this.has(offset, FLAG.notAvailable) ? 'not-available' : 'available',
    };
  }
}

function flagsOf(details: PictureRecord['details'], availability: PictureRecord['availability']): number {
  const { kind, isHidden, latitude, longitude, safety } = details;
  return (
    (orientationOf(details) << ORIENTATION_SHIFT) |
    (kind === 'video' ? FLAG.video : 0) |
    (isHidden ? FLAG.hidden : 0) |
    (latitude !== undefined && longitude !== undefined ? FLAG.place : 0) |
    (safety === 'unsafe' ? FLAG.unsafe : 0) |
    (safety === 'unknown' ? FLAG.unrated : 0) |
    (availability === 'not-subscribed' ? FLAG.notSubscribed : 0) |
    (availability === 'not-available' ? FLAG.notAvailable : 0)
  );
}

function orientationOf({ width = 0, height = 0 }: Pick<PictureRecord['details'], 'width' | 'height'>): number {
  if (width === 0 || height === 0) return ORIENTATIONS.indexOf('unknown');
  if (width === height) return ORIENTATIONS.indexOf('square');
  return ORIENTATIONS.indexOf(width > height ? 'landscape' : 'portrait');
}

function searchedText({ title, caption, keywords, fileName }: PictureRecord['details']): string {
  const parts = [title, caption, keywords?.join(BETWEEN), fileName].filter((part) => part !== undefined && part !== '');
  return foldText([...new Set(parts)].join(BETWEEN).slice(0, MAX_TEXT)).slice(0, MAX_TEXT);
}

/** "2019-07-31" of a clock time; null if it is unknown. */
export function dayOf(ms: number): string | null {
  if (Number.isNaN(ms)) return null;
  const iso = new Date(ms).toISOString();
  // Years beyond four digits are mistakes of a camera.
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : null;
}
