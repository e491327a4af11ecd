/** Reads the pictures that the person selected, some at a time, in the order of their outline. */
import { setImmediate } from 'node:timers/promises';
import type { AlbumId, SelectedPictures } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { PictureRecord } from '../services/album-service';
import type { AlbumView } from './album-library';

/** Consecutive pictures of one album. */
export interface SelectedPart {
  readonly albumId: AlbumId;
  readonly records: readonly PictureRecord[];
  /** How many selected pictures the part stands for; more than its records if the service does not send some. */
  readonly count: number;
}

interface IndexRange {
  readonly from: number;
  readonly count: number;
}

/** Read at once: a step takes a few milliseconds. */
const STEP = 100;

/** Throws `not-found` if the text has a range that ends before it begins. */
export function rangesIn(indexes: string): readonly IndexRange[] {
  return indexes.split(' ').map((range) => {
    const [from = 0, last = from] = range.split('-').map(Number);
    if (last < from) throw new AppFailure({ kind: 'not-found', detail: { code: 'picture-not-in-album' } });
    return { from, count: last - from + 1 };
  });
}

export function countSelected(selected: SelectedPictures): number {
  if (selected.kind === 'pictures') return selected.pictures.length;
  return rangesIn(selected.indexes).reduce((sum, { count }) => sum + count, 0);
}

/** Asks the service for pictures that were not read yet. Throws `cancelled` if the album's pictures have changed. */
export async function* readSelected(
  library: AlbumView,
  selected: SelectedPictures,
  signal: AbortSignal,
): AsyncIterable<SelectedPart> {
  if (selected.kind === 'pictures') {
    for (const { albumId, pictureId } of selected.pictures)
      yield { albumId, records: [await library.picture(albumId, pictureId, signal)], count: 1 };
    return;
  }
  const { albumId, orderBy, total, seen = [] } = selected;
  for (const { from, count } of stepsOf(selected.indexes)) {
    const range = await library.readRange(albumId, { from, count, orderBy }, signal);
    if (range.total !== null && range.total !== total) refuseAsChanged();
    for (const { index, id } of seen) if (isOther(range.records[index - from], id)) refuseAsChanged();
    yield { albumId, records: range.records, count };
    await setImmediate();
    signal.throwIfAborted();
  }
}

/** Reads only what is known, and at most `most` pictures. Throws `cancelled` like `readSelected`. */
export async function* readKnownSelected(
  library: AlbumView,
  selected: SelectedPictures,
  most: number,
  signal: AbortSignal,
): AsyncIterable<SelectedPart> {
  if (selected.kind === 'pictures') {
    for (const { albumId, pictureId } of selected.pictures.slice(0, most)) {
      const record = await library.knownPicture(albumId, pictureId);
      yield { albumId, records: record ? [record] : [], count: 1 };
      signal.throwIfAborted();
    }
    return;
  }
  const { albumId, orderBy, seen = [] } = selected;
  for (const { index, id } of seen) {
    const [record] = await library.readKnown(albumId, { from: index, count: 1, orderBy });
    if (isOther(record, id)) refuseAsChanged();
  }
  let left = most;
  for (const { from, count } of stepsOf(selected.indexes)) {
    const records = await library.readKnown(albumId, { from, count: Math.min(count, left), orderBy });
    yield { albumId, records, count };
    left -= count;
    if (left <= 0) return;
    await setImmediate();
    signal.throwIfAborted();
  }
}

/** A picture that is not known is not another one. */
function isOther(record: PictureRecord | undefined, id: string): boolean {
  return record !== undefined && record.details.id !== id;
}

function refuseAsChanged(): never {
  throw new AppFailure({ kind: 'cancelled', detail: { code: 'album-changed-meanwhile' } });
}

function* stepsOf(indexes: string): Iterable<IndexRange> {
  for (const { from, count } of rangesIn(indexes)) {
    for (let done = 0; done < count; done += STEP) yield { from: from + done, count: Math.min(STEP, count - done) };
  }
}
