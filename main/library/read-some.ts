/** Reads pictures of an album that need not be consecutive, for an order of the window's own. */
import { setImmediate } from 'node:timers/promises';
import type { AlbumId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import type { AlbumView } from './album-library';
import type { RangeRead } from './album-pictures';
import { timeNow } from './answer-store';

export interface SomeWanted {
  /** In the service's order. */
  readonly indexes: readonly number[];
  readonly orderBy?: string | undefined;
}

export interface SomeRead extends Omit<RangeRead, 'records'> {
  /** In the order of the wanted indexes; null for an index that the album does not have. */
  readonly records: readonly (PictureRecord | null)[];
}

/** Pictures that are read in one step of main: each may inflate a block, which takes less than a millisecond. */
const READ_AT_ONCE = 8;

export async function readSome(
  library: Pick<AlbumView, 'readRange'>,
  albumId: AlbumId,
  { indexes, orderBy }: SomeWanted,
  signal: AbortSignal,
): Promise<SomeRead> {
  const found = new Map<number, PictureRecord>();
  const ranges: RangeRead[] = [];
  // Sorted, because pictures that are near each other share a page and a compressed block.
  for (const from of [...new Set(indexes)].sort((one, other) => one - other)) {
    if (ranges.length % READ_AT_ONCE === 0) await setImmediate();
    signal.throwIfAborted();
    const range = await library.readRange(albumId, { from, count: 1, orderBy }, signal);
    ranges.push(range);
    const [record] = range.records;
    if (record) found.set(from, record);
  }
  const { total = null, reading = 0 } = ranges.at(-1) ?? {};
  const asOf = ranges.map((range) => range.asOf).sort()[0] ?? timeNow();
  return { total, reading, asOf, records: indexes.map((index) => found.get(index) ?? null) };
}
