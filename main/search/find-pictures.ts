/** Finds pictures by words and facets, and counts what each value of a facet would find. */
import type { AlbumId, FacetCounts, SearchFacets } from '../../preload/contract';
import { causeOf } from '../../preload/contract/mask-rule';
import { MOST_ALBUMS_FOUND } from '../../preload/contract/search';
import { matchesText } from '../../preload/contract/text-match';
import type { MaskNow } from './index-messages';
import { FLAG, type PictureColumns } from './picture-columns';
import { fullestOf, type IndexedAlbum } from './picture-index';
import type { Row } from './picture-order';

export interface FoundRow extends Row {
  readonly albumId: AlbumId;
}

export interface FoundPictures {
  readonly rows: readonly FoundRow[];
  readonly facets: FacetCounts;
}

export interface Wanted {
  readonly words: readonly string[];
  readonly facets: SearchFacets;
  readonly mask: MaskNow;
}

/** One bit for each facet that a picture does not have. */
const FACET = { album: 1, date: 2, kind: 4, orientation: 8, place: 16, hidden: 32, masked: 64 } as const;

export function findPictures(albums: Iterable<IndexedAlbum>, { words, facets, mask }: Wanted): FoundPictures {
  const rows: FoundRow[] = [];
  const counts = new Counts();
  const isWantedAlbum = facets.albumIds && new Set(facets.albumIds);
  const fromMs = facets.from === undefined ? NaN : Date.parse(facets.from);
  const beforeMs = facets.before === undefined ? NaN : Date.parse(facets.before);
  const maskedBy = maskedTable(mask);
  for (const album of albums) {
    const { albumId, name } = album;
    // A picture must have one of the words itself, or an album's name would find all its pictures.
    const ownWords = words.filter((word) => !name.includes(word));
    const albumMisses = isWantedAlbum && !isWantedAlbum.has(albumId) ? FACET.album : 0;
    fullestOf(album)?.forEach((columns, offset, index) => {
      const text = columns.texts[offset] ?? '';
      if (!matchesText(text, ownWords)) return;
      if (words.length > 0 && ownWords.length === 0 && !words.some((word) => text.includes(word))) return;
      const flags = columns.flags[offset] ?? 0;
      const datedMs = columns.datedMs(offset);
      const orientation = columns.orientationOf(offset);
      const isMasked = maskedBy[flags & MASK_FLAGS] === true;
      const misses =
        albumMisses |
        (isOutside(datedMs, fromMs, beforeMs) ? FACET.date : 0) |
        (isOther(facets.kind, flags & FLAG.video ? 'video' : 'picture') ? FACET.kind : 0) |
        (isOther(facets.orientation, orientation) ? FACET.orientation : 0) |
        (isOther(facets.hasPlace, (flags & FLAG.place) !== 0) ? FACET.place : 0) |
        (isOther(facets.isHidden, (flags & FLAG.hidden) !== 0) ? FACET.hidden : 0) |
        (isOther(facets.isMasked, isMasked) ? FACET.masked : 0);
      // A picture that lacks two facets is counted for no value.
      if ((misses & (misses - 1)) !== 0) return;
      counts.add(misses, { albumId, datedMs, flags, orientation, isMasked });
      if (misses === 0) rows.push({ albumId, columns, offset, index });
    });
  }
  return { rows, facets: counts.all() };
}

export function findAlbums(albums: Iterable<IndexedAlbum>, words: readonly string[]): AlbumId[] {
  if (words.length === 0) return [];
  const found: AlbumId[] = [];
  for (const { albumId, text } of albums) if (text !== '' && matchesText(text, words)) found.push(albumId);
  return found;
}

function isOther<Value>(wanted: Value | undefined, value: Value): boolean {
  return wanted !== undefined && wanted !== value;
}

function isOutside(datedMs: number, fromMs: number, beforeMs: number): boolean {
  if (Number.isNaN(fromMs) && Number.isNaN(beforeMs)) return false;
  return Number.isNaN(datedMs) || datedMs < fromMs || datedMs >= beforeMs;
}

const MASK_FLAGS = FLAG.hidden | FLAG.unsafe | FLAG.unrated;

/** By flags: whether the mask covers such a picture unless a lease reveals it. */
function maskedTable({ level, rules }: MaskNow): readonly boolean[] {
  return Array.from({ length: MASK_FLAGS + 1 }, (_, flags) => {
    const safety = flags & FLAG.unsafe ? 'unsafe' : flags & FLAG.unrated ? 'unknown' : 'safe';
    return causeOf({ safety, isHidden: (flags & FLAG.hidden) !== 0 }, rules, level) !== null;
  });
}

interface Counted {
  readonly albumId: AlbumId;
  readonly datedMs: number;
  readonly flags: number;
  readonly orientation: ReturnType<PictureColumns['orientationOf']>;
  readonly isMasked: boolean;
}

/** Counts each picture for the facets that it alone decides: those that it has, or the only one that it lacks. */
class Counts {
  private readonly albums = new Map<AlbumId, number>();
  private readonly years = new Map<number, number>();
  private undated = 0;
  private readonly kinds = { picture: 0, video: 0 };
  private readonly orientations = { landscape: 0, portrait: 0, square: 0, unknown: 0 };
  private readonly places = { yes: 0, no: 0 };
  private readonly hidden = { yes: 0, no: 0 };
  private readonly masked = { yes: 0, no: 0 };

  add(misses: number, { albumId, datedMs, flags, orientation, isMasked }: Counted): void {
    const isFor = (facet: number): boolean => misses === 0 || misses === facet;
    if (isFor(FACET.album)) this.albums.set(albumId, (this.albums.get(albumId) ?? 0) + 1);
    if (isFor(FACET.date)) this.addDate(datedMs);
    if (isFor(FACET.kind)) this.kinds[flags & FLAG.video ? 'video' : 'picture'] += 1;
    if (isFor(FACET.orientation)) this.orientations[orientation] += 1;
    if (isFor(FACET.place)) this.places[flags & FLAG.place ? 'yes' : 'no'] += 1;
    if (isFor(FACET.hidden)) this.hidden[flags & FLAG.hidden ? 'yes' : 'no'] += 1;
    if (isFor(FACET.masked)) this.masked[isMasked ? 'yes' : 'no'] += 1;
  }

  all(): FacetCounts {
    const albums = [...this.albums].map(([albumId, count]) => ({ albumId, count }));
    albums.sort((one, other) => other.count - one.count);
    const years = [...this.years].map(([year, count]) => ({ year, count }));
    years.sort((one, other) => other.year - one.year);
    return {
      albums: albums.slice(0, MOST_ALBUMS_FOUND),
      albumCount: albums.length,
      years,
      undated: this.undated,
      kinds: this.kinds,
      orientations: this.orientations,
      hasPlace: this.places,
      isHidden: this.hidden,
      isMasked: this.masked,
    };
  }

  private addDate(datedMs: number): void {
    const year = yearOf(datedMs);
    if (year === null) this.undated += 1;
    else this.years.set(year, (this.years.get(year) ?? 0) + 1);
  }
}

/** Computed once for each year, because it takes longer than everything else about a picture. */
const YEAR_STARTS: readonly number[] = Array.from({ length: 10_000 }, (_, year) =>
  // Two-digit years mean the twentieth century there.
  new Date(0).setUTCFullYear(year, 0, 1),
);

/** Null if it is unknown, or not a year with four digits. */
function yearOf(ms: number): number | null {
  const first = YEAR_STARTS[0] ?? 0;
  if (!(ms >= first)) return null;
  // At most one year too many.
  let year = Math.min(Math.floor((ms - first) / 31_556_952_000) + 1, 9_999);
  while ((YEAR_STARTS[year] ?? 0) > ms) year -= 1;
  return year;
}
