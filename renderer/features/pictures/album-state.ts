/** What the pages of an album tell of all of it, taken into what the window holds. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { AlbumOutline, PictureRange } from '../../../preload/contract';

export interface AlbumQueryKeys {
  readonly outline: QueryKey;
  /** Begins the keys of all ranges of the album. */
  readonly ranges: QueryKey;
}

/** The grid grows and shrinks with what the pages tell; after pictures came or went, all that is shown is read again. */
export function takeAlbumState(
  client: QueryClient,
  { outline, ranges }: AlbumQueryKeys,
  { total, reading }: Omit<PictureRange, 'pictures'>,
): void {
  if (total !== null) {
    client.setQueryData<AlbumOutline>(outline, (known) =>
      known && known.total !== total ? { ...known, total } : known,
    );
  }
  const readingKey = ['reading', ...ranges];
  const before = client.getQueryData<number>(readingKey);
  client.setQueryData(readingKey, reading);
  if (before === undefined || before === reading) return;
  // The answer that told of it is under way itself, and is not asked for again.
  void client.invalidateQueries({ queryKey: ranges }, { cancelRefetch: false });
}
