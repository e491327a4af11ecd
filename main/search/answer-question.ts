/** Answers the questions of main about one identity's index, and keeps its latest results. */
import { findAlbums, type FoundRow, findPictures } from './find-pictures';
import type { Answers, Found, OrderAnswer, Question, SearchAnswer } from './index-messages';
import { dayOf, type PictureColumns } from './picture-columns';
import type { PictureIndex } from './picture-index';
import { daysOf, groupDays, orderRows, type Row } from './picture-order';

/** Results of one identity that can be asked for. */
const RESULTS_KEPT = 4;

export class OpenResults {
  private readonly results = new Map<string, readonly FoundRow[]>();
  private last = 0;

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
    const { order } = orderRows(found.rows, allowedSorting(sorting, mask));
    const rows = Array.from(order, (place) => found.rows[place]).filter((row) => row !== undefined);
    this.last += 1;
    const resultId = String(this.last);
    this.results.set(resultId, rows);
    const [oldest] = this.results.keys();
    if (this.results.size > RESULTS_KEPT && oldest !== undefined) this.results.delete(oldest);
    return {
      resultId,
      albumIds: findAlbums(albums, words),
      pictureAlbums: [...new Set(rows.map(({ albumId }) => albumId))],
      total: rows.length,
      aspectRatios: ratiosOf(rows),
      facets: found.facets,
    };
  }

  private summaries({ resultId, from, count }: Extract<Question, { type: 'summaries' }>): readonly Found[] | null {
    const rows = this.results.get(resultId)?.slice(from, from + count);
    return (
      rows?.map(({ albumId, index, columns, offset }) => ({
        albumId,
        index,
        picture: columns.summaryOf(offset),
        date: dayOf(columns.datedMs(offset)),
      })) ?? null
    );
  }
}

function allowedSorting<Sorting extends Extract<Question, { type: 'search' }>['sorting']>(
  sorting: Sorting,
  { areTextsMasked }: { readonly areTextsMasked: boolean },
): Sorting | { readonly by: 'service'; readonly direction: 'ascending' } {
  return sorting.by === 'name' && areTextsMasked ? { by: 'service', direction: 'ascending' } : sorting;
}

function ratiosOf(rows: readonly Row[]): SearchAnswer['aspectRatios'] {
  const ratios = Float32Array.from(rows, ({ columns, offset }) => ratioOf(columns, offset));
  return ratios.some((ratio) => ratio > 0) ? ratios : null;
}

function ratioOf(columns: PictureColumns, offset: number): number {
  const height = columns.heights[offset] ?? 0;
  return height === 0 ? 0 : (columns.widths[offset] ?? 0) / height;
}

function orderAlbum(
  index: PictureIndex,
  { albumId, orderBy, sorting, groupBy, mask }: Extract<Question, { type: 'order' }>,
): OrderAnswer {
  const album = index.orderOf(albumId, orderBy);
  const rows: Row[] = [];
  album?.forEach((columns, offset, at) => rows.push({ columns, offset, index: at }));
  const total = album?.total ?? 0;
  const wanted = allowedSorting(sorting, mask);
  const { order: places, valued } = orderRows(rows, wanted);
  const order = new Uint32Array(total);
  places.forEach((place, at) => (order[at] = rows[place]?.index ?? 0));
  let end = rows.length;
  for (let at = 0; at < total; at += 1) {
    if (album?.has(at)) continue;
    order[end] = at;
    end += 1;
  }
  const isByTime = wanted.by === 'taken' || wanted.by === 'uploaded';
  const days = isByTime ? daysOf(rows, places, wanted.by) : [];
  const isPartial = total > rows.length;
  const grouped = groupDays(isPartial ? [...days, null] : days, isByTime ? groupBy : 'nothing');
  return { order, known: rows.length, valued, ...grouped };
}
