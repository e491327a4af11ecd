/** Applies what a range reports about the whole album to the cached data. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { AlbumOutline, PictureRange } from '../../../preload/contract';

export interface AlbumQueryKeys {
  readonly outline: QueryKey;
  /** Prefix of the keys of all ranges of the album. */
  readonly ranges: QueryKey;
}

/** Updates the number of pictures from the range. If pictures were added or removed, refetches all visible ranges. */
export function takeAlbumState(
  client: QueryClient,
  { outline, ranges }: AlbumQueryKeys,
  { total, reading, asOf }: Pick<PictureRange, 'total' | 'reading' | 'asOf'>,
): void {
  if (total !== null) client.setQueryData<Counted>(countedKey(outline), { total, asOf });
  const known = client.getQueryData<AlbumOutline>(outline);
  // Writing the same data again would clear an error, and the time that the data are from.
  if (known && total !== null && known.total !== total) client.setQueryData<AlbumOutline>(outline, { ...known, total });
  const readingKey = ['reading', ...ranges];
  const before = client.getQueryData<number>(readingKey);
  client.setQueryData(readingKey, reading);
  if (before === undefined || before === reading) return;
  // The range that reported the change is still being fetched, and is not fetched again.
  void client.invalidateQueries({ queryKey: ranges }, { cancelRefetch: false });
}

type Counted = Pick<AlbumOutline, 'total' | 'asOf'>;

const countedKey = (outline: QueryKey): QueryKey => ['counted', ...outline];

/**
 * Returns the outline with the number of pictures that a range reported after main had counted them: a range that is read
 * beside the first outline arrives before it.
 */
export function withCounted(client: QueryClient, outline: QueryKey, answered: AlbumOutline): AlbumOutline {
  const counted = client.getQueryData<Counted>(countedKey(outline));
  const isNewer = counted !== undefined && counted.asOf >= answered.asOf;
  return isNewer && counted.total !== answered.total ? { ...answered, total: counted.total } : answered;
}
