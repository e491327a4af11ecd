/** Finds the page at an index although each page of the service only refers to the next. */
import type { AlbumId } from '../../../preload/contract';
import { createSingleFlight } from '../../core/async';
import { AppFailure } from '../../core/errors';
import type { ServiceRequest } from '../album-service';
import { MAX_ROWS } from '../reading';
import type { WirePage } from './wire';

/** Albums whose cursors are kept; those of the album that was read least recently go first. */
const MAX_ALBUMS_WITH_CURSORS = 20;

type ReadPage = (albumId: AlbumId, cursor: string, request: ServiceRequest) => Promise<WirePage>;
type FoundPage = WirePage & { readonly from: number };

export interface Pager {
  /** Returns the page that contains `index`, and the index of its first picture. */
  read(albumId: AlbumId, index: number, request: ServiceRequest): Promise<FoundPage>;
}

export function createPager(readPage: ReadPage): Pager {
  /** The cursors of the pages that were passed, by the index of the first picture. */
  const known = new Map<AlbumId, Map<number, string>>();
  const flights = createSingleFlight();

  function cursorsOf(albumId: AlbumId): Map<number, string> {
    const cursors = known.get(albumId) ?? new Map([[0, '']]);
    known.delete(albumId);
    known.set(albumId, cursors);
    for (const oldest of known.keys()) if (known.size > MAX_ALBUMS_WITH_CURSORS) known.delete(oldest);
    return cursors;
  }

  /** Walks at the same time share the requests for pages that they both pass. */
  async function walk(albumId: AlbumId, index: number, request: ServiceRequest): Promise<FoundPage> {
    const cursors = cursorsOf(albumId);
    let from = 0;
    for (const start of cursors.keys()) if (start <= index && start > from) from = start;
    for (;;) {
      const cursor = cursors.get(from) ?? '';
      const page = await flights.run(JSON.stringify([albumId, cursor]), request.signal, (signal) =>
        readPage(albumId, cursor, { ...request, signal }),
      );
      const next = from + page.rowCount;
      if (page.next === null || index < next) return { ...page, from };
      if (page.rowCount === 0 || next > MAX_ROWS)
        throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'pages-without-end' } });
      cursors.set(next, page.next);
      from = next;
    }
  }

  return {
    async read(albumId, index, request) {
      const hadCursors = (known.get(albumId)?.size ?? 1) > 1;
      return await walk(albumId, index, request).catch((reason: unknown) => {
        if (!hadCursors || !isRejection(reason)) throw reason;
        // The service may have forgotten the cursor, so the walk begins again at the first page.
        known.delete(albumId);
        return walk(albumId, index, request);
      });
    },
  };
}

function isRejection(reason: unknown): boolean {
  return reason instanceof AppFailure && reason.error.kind === 'not-found';
}
