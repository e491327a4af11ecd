/** Filters and sorts the albums of an owner. */
import type { Album, Arrangement, SortBy } from '../../../preload/contract';
import { foldText, matchesText, searchTerms } from '../../../preload/contract/text-match';
import { timestampMs } from '../../domain/format-timestamp';
import { collator } from '../../ui/formats';

const SORTS = ['service', 'name', 'updated', 'count'] as const satisfies readonly SortBy[];
export type AlbumSort = (typeof SORTS)[number];

/** Returns the orders that the albums can have: those whose values the service states for at least one of them. */
export function sortsOf(albums: readonly Album[]): readonly AlbumSort[] {
  return SORTS.filter(
    (sortBy) => sortBy === 'service' || sortBy === 'name' || albums.some((album) => valueOf(album, sortBy) !== null),
  );
}

/** Albums without a value come last in both directions. Equal albums stay in the service's order. */
export function sortAlbums(
  albums: readonly Album[],
  { sortBy, isDescending }: Pick<Arrangement, 'sortBy' | 'isDescending'>,
  names: Pick<Intl.Collator, 'compare'> = collator({ numeric: true }),
): readonly Album[] {
  const sign = isDescending ? -1 : 1;
  switch (sortBy) {
    case 'name':
      return [...albums].sort((one, other) => sign * names.compare(one.name, other.name));
    case 'updated':
    case 'count':
      return byValue(albums, (album) => valueOf(album, sortBy), sign);
    case 'service':
    case 'taken':
    case 'uploaded':
    case 'size':
      // Albums have no such values.
      return isDescending ? [...albums].reverse() : albums;
  }
}

function byValue(albums: readonly Album[], numberOf: (album: Album) => number | null, sign: 1 | -1): readonly Album[] {
  const known = albums.flatMap((album) => {
    const value = numberOf(album);
    return value === null ? [] : [{ album, value }];
  });
  known.sort((one, other) => sign * (one.value - other.value));
  return [...known.map(({ album }) => album), ...albums.filter((album) => numberOf(album) === null)];
}

function valueOf({ updatedAt, pictureCount }: Album, sortBy: 'updated' | 'count'): number | null {
  return sortBy === 'count' ? pictureCount : updatedAt && timestampMs(updatedAt);
}

/** Returns the albums whose name or description contains every typed word, ignoring accents and case. */
export function albumsMeant(albums: readonly Album[], filter: string): readonly Album[] {
  const words = searchTerms(filter);
  return words.length === 0 ? albums : albums.filter((album) => matchesText(foldedTextsOf(album).all, words));
}

/** The name as type-ahead compares it. */
export function foldedNameOf(album: Album): string {
  return foldedTextsOf(album).name;
}

interface FoldedTexts {
  readonly name: string;
  /** The name and the description. */
  readonly all: string;
}

/** Cached, because every typed letter searches all albums. */
const foldedTexts = new WeakMap<Album, FoldedTexts>();

function foldedTextsOf(album: Album): FoldedTexts {
  const known = foldedTexts.get(album);
  if (known) return known;
  const name = foldText(album.name);
  const texts = { name, all: album.description === null ? name : `${name}\n${foldText(album.description)}` };
  foldedTexts.set(album, texts);
  return texts;
}
