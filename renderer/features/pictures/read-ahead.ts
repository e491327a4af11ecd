/** Asks main for what an album shows first, while the window still renders the screen. */
import type { QueryClient } from '@tanstack/react-query';
import { maskVariant } from '../../domain/masking';
import { outlineQuery, withRows } from './outline-query';
import { CHUNK, chunkQuery, type SummariesOf } from './queries';
import { SERVICE_ORDER } from './shown-order';

/** Milliseconds for which the pictures that were read ahead wait for the album's screen. */
const READ_AHEAD_MS = 2_000;

/** `active`: the index of the picture around which the album is shown. The screen has the same queries. */
export async function readAhead(client: QueryClient, album: Omit<SummariesOf, 'order'>, active: number): Promise<void> {
  const of = { ...album, order: SERVICE_ORDER };
  const chunk = chunkQuery(of, maskVariant(of.identity, of.mask), Math.floor(active / CHUNK));
  const outline = outlineQuery(of.identity, of.albumId, of.orderBy);
  const rows = async (): Promise<void> => {
    // The screen shows failures of its queries.
    await client.query({ ...chunk, gcTime: READ_AHEAD_MS }).catch(() => undefined);
  };
  await withRows(client, outline.queryKey, rows, async () => {
    await client.query(outline).then(rows, () => undefined);
  });
}
