/** Finds albums by words, and pictures by words and facets. */
import type { AlbumId, FacetCounts, SearchFacets } from '../../preload/contract';
import { causeOf } from '../../preload/contract/mask-rule';
import { matchesText } from '../../preload/contract/text-match';
import type { CameraNames } from './camera-names';
import { FACET, FacetCounter } from './facet-counts';
import type { MaskNow } from './index-messages';
import { FLAG, FLAGS_LIMIT, orientationIn } from './picture-columns';
import { fullestOf, type IndexedAlbum } from './picture-index';
import { Rows } from './rows';

export interface FoundPictures {
  readonly rows: Rows;
  /** The albums of the pictures, and the place of the first picture of each. */
  readonly albums: readonly {
    readonly albumId: AlbumId;
    readonly from: number;
    /** In which their indexes are; empty: the service's default order. */
    readonly orderBy: string;
  }[];
  readonly facets: FacetCounts;
  /** Those with a picture that was found or that a facet counts. */
  readonly countedAlbums: readonly AlbumId[];
}

export interface Wanted {
  readonly words: readonly string[];
  readonly facets: SearchFacets;
  readonly mask: MaskNow;
  readonly cameras: CameraNames;
}

export function findPictures(albums: Iterable<IndexedAlbum>, { words, facets, mask, cameras }: Wanted): FoundPictures {
  const rows = new Rows();
  const found: { albumId: AlbumId; from: number; orderBy: string }[] = [];
  const countedAlbums: AlbumId[] = [];
  const maskedBy = maskedTable(mask);
  const counter = new FacetCounter(maskedBy);
  const wantedAlbums = facets.albumIds && new Set(facets.albumIds);
  const missingBy = missingTable(facets, maskedBy);
  const isOutside = outsideOf(facets);
  const counts: (Uint32Array | undefined)[] = Array.from({ length: FACET.camera + 1 });
  for (const missing of [0, ...Object.values(FACET)]) counts[missing] = counter.countsFor(missing);
  const wantedYear = facets.from === undefined ? 0 : Number(facets.from.slice(0, 4));
  const wantedCamera = facets.camera === undefined ? null : cameras.find(facets.camera);
  for (const album of albums) {
    const { albumId, name } = album;
    // The words that a picture must have itself: without any, the album's name finds all its pictures.
    const ownWords = words.filter((word) => !name.includes(word));
    const missingOfAlbum = wantedAlbums && !wantedAlbums.has(albumId) ? FACET.album : 0;
    const from = rows.length;
    let albumCount = 0;
    let counted = 0;
    const [orderBy, rowsOfAlbum] = fullestOf(album) ?? [''];
    rowsOfAlbum?.forEach((columns, offset, index) => {
      if (ownWords.length > 0 && !matchesText(columns.texts[offset] ?? '', ownWords)) return;
      const flags = columns.flags[offset] ?? 0;
      const camera = columns.cameraAt(offset);
      const missing =
        missingOfAlbum |
        (missingBy[flags] ?? 0) |
        (isOutside?.(columns.datedMs(offset)) === true ? FACET.date : 0) |
        (wantedCamera !== null && wantedCamera !== camera ? FACET.camera : 0);
      // A picture that lacks two facets counts for no value.
      if ((missing & (missing - 1)) !== 0) return;
      counted += 1;
      const byFlags = counts[missing];
      if (byFlags) byFlags[flags] = (byFlags[flags] ?? 0) + 1;
      if (missing === 0 || missing === FACET.date) {
        const year = columns.years[offset] ?? 0;
        counter.countYear(year);
        if (year > 0 && year === wantedYear) counter.countMonth(new Date(columns.datedMs(offset)).getUTCMonth() + 1);
      }
      if (camera > 0 && (missing === 0 || missing === FACET.camera)) counter.countCamera(camera);
      if (missing === 0 || missing === FACET.album) albumCount += 1;
      if (missing === 0) rows.add(columns, offset, index);
    });
    counter.addAlbum(albumId, albumCount);
    if (counted > 0) countedAlbums.push(albumId);
    if (rows.length > from) found.push({ albumId, from, orderBy });
  }
  return { rows, albums: found, facets: counter.all(cameras.names), countedAlbums };
}

export function findAlbums(albums: Iterable<IndexedAlbum>, words: readonly string[]): AlbumId[] {
  if (words.length === 0) return [];
  const found: AlbumId[] = [];
  for (const { albumId, text } of albums) if (text !== '' && matchesText(text, words)) found.push(albumId);
  return found;
}

/** By flags: whether the mask covers such a picture unless a lease reveals it. */
function maskedTable({ level, rules }: MaskNow): readonly boolean[] {
  return Array.from({ length: FLAGS_LIMIT }, (_, flags) => {
    const safety = flags & FLAG.unsafe ? 'unsafe' : flags & FLAG.unrated ? 'unknown' : 'safe';
    return causeOf({ safety, isHidden: (flags & FLAG.hidden) !== 0 }, rules, level) !== null;
  });
}

/** By flags: the facets that such a picture does not have. */
function missingTable(facets: SearchFacets, maskedBy: readonly boolean[]): readonly number[] {
  return Array.from(
    { length: FLAGS_LIMIT },
    (_, flags) =>
      (isOther(facets.kind, flags & FLAG.video ? 'video' : 'picture') ? FACET.kind : 0) |
      (isOther(facets.orientation, orientationIn(flags)) ? FACET.orientation : 0) |
      (isOther(facets.hasPlace, (flags & FLAG.place) !== 0) ? FACET.place : 0) |
      (isOther(facets.isHidden, (flags & FLAG.hidden) !== 0) ? FACET.hidden : 0) |
      (isOther(facets.isMasked, maskedBy[flags] === true) ? FACET.masked : 0),
  );
}

function isOther(wanted: unknown, value: unknown): boolean {
  return wanted !== undefined && wanted !== value;
}

/** Null if no dates are wanted. */
function outsideOf({ from, before }: SearchFacets): ((datedMs: number) => boolean) | null {
  if (from === undefined && before === undefined) return null;
  const fromMs = from === undefined ? -Infinity : Date.parse(from);
  const beforeMs = before === undefined ? Infinity : Date.parse(before);
  return (datedMs) => !(datedMs >= fromMs && datedMs < beforeMs);
}
