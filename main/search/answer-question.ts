/** Answers the questions of main about one identity's index, and keeps its latest results. */
import type { AlbumId, PictureId } from '../../preload/contract';
import { FOUND_PER_CALL } from '../../preload/contract/search';
import type { IndexRange, ListedPlace } from '../library/opened-lists';
import { findAlbums, findPictures, type FoundPictures } from './find-pictures';
import { followSelection, IndexesInResult, type OrderedRows } from './follow-selection';
import type { Answers, Followed, Found, OrderAnswer, Question, SearchAnswer } from './index-messages';
import { dayOf } from './picture-columns';
import type { PictureIndex } from './picture-index';
import { groupRows, orderRows } from './picture-order';
import { Rows } from './rows';

/** Results of one identity that can be asked for: those on screen, and those in which something is selected. */
const RESULTS_KEPT = 8;

interface Result {
  readonly found: FoundPictures;
  readonly order: Uint32Array;
  /** In the order of the albums. */
  readonly albumIds: readonly AlbumId[];
  /** Found by a text. */
  readonly hasText: boolean;
  /** In the order of the titles. */
  readonly isByName: boolean;
}

export class OpenResults {
  private readonly results = new Map<string, Result>();
  /** Their pictures are not answered any more, only where they are in other results. */
  private closed = new Map<string, Result>();
  /** Of the result that was followed to last: the selection, its anchor and the active picture are asked for one by one. */
  private followedTo: { readonly result: Result; readonly indexes: IndexesInResult } | null = null;

  constructor(private readonly index: PictureIndex) {}

  answer(question: Question): Answers[Question['type']] {
    switch (question.type) {
      case 'search':
        return this.search(question);
      case 'summaries':
        return this.summaries(question);
      case 'albums':
        return this.use(question.resultId)?.albumIds.slice(question.from, question.from + question.count) ?? null;
      case 'places':
        return this.places(question);
      case 'follow':
        return this.follow(question);
      case 'order':
        return orderAlbum(this.index, question);
    }
  }

  drop(resultId: string): void {
    this.results.delete(resultId);
    this.closed.delete(resultId);
    this.followedTo = null;
  }

  closeAll(followed: Followed): void {
    const mayBeFollowed = ({ hasText, isByName }: Result): boolean =>
      followed === 'all' || (followed === 'without-titles' && !hasText && !isByName);
    const kept = [...this.closed, ...this.results].filter(([, result]) => mayBeFollowed(result));
    this.closed = new Map(kept.slice(-RESULTS_KEPT));
    this.results.clear();
    this.followedTo = null;
  }

  private search(question: Extract<Question, { type: 'search' }>): SearchAnswer {
    const { resultId, words, facets, sorting, mask } = question;
    // A text that may not be shown may not be found either.
    const isUnsearchable = mask.areTextsMasked && words.length > 0;
    const albums = isUnsearchable ? [] : [...this.index.all()];
    const found = findPictures(albums, { words, facets, mask, cameras: this.index.cameras });
    const { rows } = found;
    const allowed = allowedSorting(sorting, mask);
    const { order } = orderRows(rows, allowed);
    const albumIds = findAlbums(albums, words);
    const result = { found, order, albumIds, hasText: words.length > 0, isByName: allowed.by === 'name' };
    this.results.set(resultId, result);
    const [oldest] = this.results.keys();
    if (this.results.size > RESULTS_KEPT && oldest !== undefined) this.results.delete(oldest);
    return {
      albumIds,
      countedAlbums: found.countedAlbums,
      total: rows.length,
      aspectRatios: ratiosOf(rows, order),
      first: this.part(result, 0, FOUND_PER_CALL),
      facets: found.facets,
    };
  }

  private summaries({ resultId, from, count }: Extract<Question, { type: 'summaries' }>): readonly Found[] | null {
    const result = this.use(resultId);
    return result && this.part(result, from, count);
  }

  private part(result: Result, from: number, count: number): readonly Found[] {
    const { rows, albums } = result.found;
    return Array.from(result.order.subarray(from, from + count)).flatMap((place) => {
      const columns = rows.columns[place];
      const album = albumAt(albums, place);
      if (!columns || !album) return [];
      const { albumId } = album;
      const offset = rows.offsetAt(place);
      const date = dayOf(columns.datedMs(offset));
      const picture = columns.summaryOf(offset);
      return [{ albumId, ...this.indexOf(result, place, picture.id), picture, date }];
    });
  }

  private places({
    resultId,
    indexes,
  }: Extract<Question, { type: 'places' }>): readonly (ListedPlace & { readonly index: number })[] | null {
    const result = this.useOrFollow(resultId);
    if (!result) return null;
    const { rows, albums } = result.found;
    return indexes.flatMap((index) => {
      const place = result.order[index];
      const columns = place === undefined ? undefined : rows.columns[place];
      const album = place === undefined ? undefined : albumAt(albums, place);
      if (place === undefined || !columns || !album) return [];
      const pictureId = columns.idAt(rows.offsetAt(place));
      return [{ albumId: album.albumId, pictureId, ...this.indexOf(result, place, pictureId) }];
    });
  }

  private follow({ from, to, ranges }: Extract<Question, { type: 'follow' }>): readonly IndexRange[] | null {
    const [former, next] = [this.useOrFollow(from), this.use(to)];
    if (!former || !next) return null;
    if (this.followedTo?.result !== next)
      this.followedTo = { result: next, indexes: new IndexesInResult(rowsOf(next)) };
    return followSelection(rowsOf(former), this.followedTo.indexes, ranges);
  }

  /** Where the album has the picture, in an order of the service. */
  private indexOf(
    { found: { rows, albums } }: Result,
    place: number,
    pictureId: PictureId,
  ): { readonly index: number; readonly orderBy?: string } {
    const index = rows.indexAt(place);
    const { albumId, orderBy } = albumAt(albums, place) ?? {};
    const at = albumId === undefined ? null : this.index.placeOf(albumId, pictureId, index);
    return at ?? { index, ...(orderBy !== undefined && { orderBy }) };
  }

  private useOrFollow(resultId: string): Result | null {
    return this.use(resultId) ?? this.closed.get(resultId) ?? null;
  }

  /** The result that was used last stays longest. */
  private use(resultId: string): Result | null {
    const result = this.results.get(resultId);
    if (!result) return null;
    this.results.delete(resultId);
    this.results.set(resultId, result);
    return result;
  }
}

function rowsOf({ found: { rows, albums }, order }: Result): OrderedRows {
  return { rows, order, albumOf: (place) => albumAt(albums, place)?.albumId ?? '' };
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
