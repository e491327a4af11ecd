/** Reads the pictures that the person selected, some at a time, in the order of their outline. */
import { setImmediate } from 'node:timers/promises';
import type { IdentityKey, SelectedOfResult, SelectedPictures } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { PictureRecord } from '../services/album-service';
import type { AlbumView } from './album-library';
import { type ListReading, readListed, type SelectedPart } from './listed-pictures';
import type { IndexRange, OpenedLists } from './opened-lists';

/** Where the pictures come from. */
export interface SelectionSource {
  readonly identity: IdentityKey;
  readonly library: AlbumView;
  readonly lists: Pick<OpenedLists, 'placesIn'>;
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

export function countSelected({ indexes }: SelectedPictures): number {
  return rangesIn(indexes).reduce((sum, { count }) => sum + count, 0);
}

/** Asks the service for pictures that were not read yet. Throws `cancelled` if the album's pictures have changed. */
export async function* readSelected(
  source: SelectionSource,
  selected: SelectedPictures,
  signal: AbortSignal,
): AsyncIterable<SelectedPart> {
  if (selected.kind === 'result') {
    yield* readResult(source, selected, { mayAsk: true, most: Infinity }, signal);
    return;
  }
  const { albumId, orderBy, total, seen = [] } = selected;
  for (const { from, count } of stepsOf(selected.indexes)) {
    const range = await source.library.readRange(albumId, { from, count, orderBy }, signal);
    if (range.total !== null && range.total !== total) refuseAsChanged();
    for (const { index, id } of seen) if (isOther(range.records[index - from], id)) refuseAsChanged();
    yield { albumId, records: range.records, count };
    await setImmediate();
    signal.throwIfAborted();
  }
}

/** Reads only what is known, and at most `most` pictures. Throws `cancelled` like `readSelected`. */
export async function* readKnownSelected(
  source: SelectionSource,
  selected: SelectedPictures,
  most: number,
  signal: AbortSignal,
): AsyncIterable<SelectedPart> {
  if (selected.kind === 'result') {
    yield* readResult(source, selected, { mayAsk: false, most }, signal);
    return;
  }
  const { albumId, orderBy, seen = [] } = selected;
  const { library } = source;
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

/** Throws `cancelled` if the result is not kept any more, because its indexes mean nothing then. */
async function* readResult(
  { identity, library, lists }: SelectionSource,
  { resultId, indexes }: SelectedOfResult,
  { mayAsk, most }: ListReading & { readonly most: number },
  signal: AbortSignal,
): AsyncIterable<SelectedPart> {
  for (const step of indexStepsOf(indexes, most)) {
    const places = await lists.placesIn(identity, resultId, step, signal);
    if (!places) throw new AppFailure({ kind: 'cancelled', detail: { code: 'result-closed' } });
    yield* await readListed(library, places, { mayAsk }, signal);
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

/** The single indexes, so many at a time, whatever the ranges. */
function* indexStepsOf(indexes: string, most: number): Iterable<readonly number[]> {
  let step: number[] = [];
  let left = most;
  for (const { from, count } of rangesIn(indexes)) {
    for (let index = from; index < from + count && left > 0; index += 1) {
      step.push(index);
      left -= 1;
      if (step.length < STEP) continue;
      yield step;
      step = [];
    }
  }
  if (step.length > 0) yield step;
}
