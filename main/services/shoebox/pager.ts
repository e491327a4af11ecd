/** Finds the page at an index although each page of the service only refers to the next. */
import type { AlbumId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { ServiceRequest } from '../album-service';
import type { AnswerOf } from './wire';

type Page = AnswerOf<'pictures'>;
type ReadPage = (albumId: AlbumId, cursor: string, request: ServiceRequest) => Promise<Page>;

export interface Pager {
  /** Returns the page that contains `index`, and the index of its first picture. */
  read(albumId: AlbumId, index: number, request: ServiceRequest): Promise<Page & { readonly from: number }>;
}

export function createPager(readPage: ReadPage): Pager {
  /** The cursors of the pages that were passed, by the index of the first picture, in ascending order. */
  const known = new Map<AlbumId, Map<number, string>>();
  return {
    async read(albumId, index, request) {
      const cursors = known.get(albumId) ?? new Map([[0, '']]);
      let from = Math.max(...[...cursors.keys()].filter((start) => start <= Math.max(index, 0)));
      for (;;) {
        const page = await readPage(albumId, cursors.get(from) ?? '', request);
        const next = from + page.pictures.length;
        if (page.next === null || index < next) return { ...page, from };
        if (page.pictures.length === 0)
          throw new AppFailure({ kind: 'unreadable-answer', detail: 'A page without pictures leads to another one.' });
        cursors.set(next, page.next);
        known.set(albumId, cursors);
        from = next;
      }
    },
  };
}
