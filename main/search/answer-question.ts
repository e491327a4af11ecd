/** Answers the questions of main about one identity's index, and keeps its latest results. */
import { randomUUID } from 'node:crypto';
import { findAlbums, findPictures, type FoundPictures } from './find-pictures';
import type { Answers, Found, OrderAnswer, Question, SearchAnswer } from './index-messages';
import { dayOf } from './picture-columns';
import type { PictureIndex } from './picture-index';
import { groupRows, orderRows } from './picture-order';
import { Rows } from './rows';

/** Results of one identity that can be asked for. */
const RESULTS_KEPT = 4;

interface Result {
  readonly found: FoundPictures;
  readonly order: Uint32Array;
}

export class OpenResults {
  private readonly results = new Map<string, Result>();

  constructor(private readonly index: PictureIndex) {}

  answer(question: Question): Answers[Question['type']] {
    switch (question.type) {
      case 'search':
        return this.search(question);
      case 'summaries':
        return this.summaries(question);
      case 'close':
        this.results.delete(question.resultId);
        return null;
      case 'order':
        return orderAlbum(this.index, question);
    }
  }

  closeAll(): void {
    this.results.clear();
  }

  private search({ words, facets, sorting, mask }: Extract<Question, { type: 'search' }>): SearchAnswer {
    // A text that may not be shown may not be found either.
    const isUnsearchable = mask.areTextsMasked && words.length > 0;
    const albums = isUnsearchable ? [] : [...this.index.all()];
    const found = findPictures(albums, { words, facets, mask });
    const { rows } = found;
    const { order } = orderRows(rows, allowedSorting(sorting, mask));
    // Random, so that the window cannot guess the ID of a result of an earlier session.
    const resultId = randomUUID();
    this.results.set(resultId, { found, order });
    const [oldest] = this.results.keys();
    if (this.results.size > RESULTS_KEPT && oldest !== undefined) this.results.delete(oldest);
    return {
      resultId,
      albumIds: findAlbums(albums, words),
      countedAlbums: found.countedAlbums,
      total: rows.length,
      aspectRatios: ratiosOf(rows, order),
      facets: found.facets,
    };
  }

  private summaries({ resultId, from, count }: Extract<Question, { type: 'summaries' }>): readonly Found[] | null {
    const result = this.results.get(resultId);
    if (!result) return null;
    const { rows, albums } = result.found;
    return Array.from(result.order.subarray(from, from + count)).flatMap((place) => {
      const columns = rows.columns[place];
      const album = albumAt(albums, place);
      if (!columns || !album) return [];
      const { albumId, orderBy } = album;
      const offset = rows.offsetAt(place);
      const date = dayOf(columns.datedMs(offset));
      const picture = columns.summaryOf(offset);
      const index = rows.indexAt(place);
      const at = this.index.placeOf(albumId, picture.id, index) ?? { index, ...(orderBy && { orderBy }) };
      return [{ albumId, ...at, picture, date }];
    });
  }
}

/** Returns the last album that does not begin after this place. */
function albumAt(albums: FoundPictures['albums'], place: number): FoundPictures['albums'][number] | undefined {
  let low = 0;
  let high = albums.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((albums[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return albums[low];
}

function allowedSorting<Sorting extends Extract<Question, { type: 'search' }>['sorting']>(
  sorting: Sorting,
  { areTextsMasked }: { readonly areTextsMasked: boolean },
): Sorting | { readonly by: 'service'; readonly direction: 'ascending' } {
  return sorting.by === 'name' && areTextsMasked ? { by: 'service', direction: 'ascending' } : sorting;
}

/** Null if no shape is known. */
function ratiosOf(rows: Rows, order: Uint32Array): SearchAnswer['aspectRatios'] {
  const ratios = new Float32Array(order.length);
  let known = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const columns = rows.columns[place];
    const offset = rows.offsetAt(place);
    const height = columns?.heights[offset] ?? 0;
    if (height === 0) continue;
    ratios[at] = (columns?.widths[offset] ?? 0) / height;
    known += 1;
  }
  return known > 0 ? ratios : null;
}

function orderAlbum(
  index: PictureIndex,
  { albumId, orderBy, sorting, groupBy, mask }: Extract<Question, { type: 'order' }>,
): OrderAnswer {
  const album = index.orderOf(albumId, orderBy);
  const rows = new Rows();
  album?.forEach((columns, offset, at) => rows.add(columns, offset, at));
  const total = album?.total ?? 0;
  const { by, direction } = allowedSorting(sorting, mask);
  const ordered = orderRows(rows, { by, direction });
  const order = new Uint32Array(total);
  ordered.order.forEach((place, at) => (order[at] = rows.indexAt(place)));
  let end = rows.length;
  for (let at = 0; at < total; at += 1) {
    if (album?.has(at)) continue;
    order[end] = at;
    end += 1;
  }
  const { groups, groupedBy } =
    by === 'taken' || by === 'uploaded'
      ? groupRows(rows, ordered, by, groupBy)
      : { groups: [], groupedBy: 'nothing' as const };
  // Pictures that were not read are in the group of those without a date.
  const isUnreadApart = groups.length > 0 && total > rows.length && groups.at(-1)?.key !== null;
  return {
    order,
    known: rows.length,
    valued: ordered.valued,
    groups: isUnreadApart ? [...groups, { from: rows.length, key: null }] : groups,
    groupedBy,
  };
}
