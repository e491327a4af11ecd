/** Main's answers to searches: what is found in the examples' names and titles, all of which counts as read. */
import type {
  Album,
  FacetCounts,
  FoundAlbum,
  FoundPicture,
  Identity,
  Owner,
  PictureSummary,
  SearchFacets,
  SearchState,
  Sorting,
} from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import { FOUND_PER_CALL, ResultId, SearchState as SearchStateSchema } from '../../preload/contract/search';
import { MOST_ALBUMS_FOUND } from '../../preload/contract/search-limits';
import { matchesText, foldText, searchTerms } from '../../preload/contract/text-match';
import { selectionIn, selectionOf, textOfSelection } from '../domain/selection';
import type { Answers } from './fake-main';

type Fields = Partial<Omit<SearchState, 'identity'>> & { readonly identity?: string };

export function searchState({ identity = 'demo/rating', ...fields }: Fields = {}): SearchState {
  return SearchStateSchema.parse({
    identity,
    revision: 0,
    coverage: { albumsRead: 1, albumsKnown: 1, pictures: 12, isFull: false },
    reading: { state: 'idle' },
    albumsFailed: 0,
    ...fields,
  });
}

/** The accounts of the examples, whose names and titles are searched. */
interface SearchedAccount {
  readonly identity: Identity;
  readonly owners: readonly {
    readonly owner: Owner;
    readonly albums: readonly { readonly album: Album; readonly pictures: readonly PictureSummary[] }[];
  }[];
}

/** Results stay open for as long as the test runs. */
export function answersOfSearch(accounts: readonly SearchedAccount[]): Required<Pick<Answers, 'search' | 'selection'>> {
  const results: (readonly FoundPicture[])[] = [];
  const namedAlbums: FoundAlbum[][] = [];
  const albumsOf = (key: string) =>
    accounts
      .filter(({ identity }) => identity.key === key)
      .flatMap(({ owners }) =>
        owners.flatMap(({ owner, albums }) => albums.map((each) => ({ ...each, ownerId: owner.id }))),
      );
  const stateOf = (key: string): SearchState => {
    const albums = albumsOf(key);
    const pictures = albums.reduce((sum, { pictures: listed }) => sum + listed.length, 0);
    const coverage = { albumsRead: albums.length, albumsKnown: albums.length, pictures, isFull: false };
    return searchState({ identity: IdentityKey.parse(key), coverage });
  };
  const search: Answers['search'] = {
    open: ({ identity, text, facets = {}, sorting }) => {
      const words = searchTerms(text);
      const albums = albumsOf(identity);
      const named = albums.filter(({ album }) => words.length > 0 && matchesText(foldText(album.name), words));
      const found = albums.flatMap(({ album, pictures, ownerId }) =>
        pictures.flatMap((picture, index): FoundPicture[] => {
          const isFound = matchesText(foldText(picture.title), words) && hasFacets(picture, album.id, facets);
          return isFound ? [{ albumId: album.id, albumName: album.name, ownerId, index, picture, date: null }] : [];
        }),
      );
      if (sorting) sort(found, sorting);
      results.push(found);
      namedAlbums.push(named.map(({ album, ownerId }) => ({ album, ownerId })));
      return {
        resultId: ResultId.parse(`${results.length - 1}`),
        albums: { total: named.length, first: (namedAlbums.at(-1) ?? []).slice(0, MOST_ALBUMS_FOUND) },
        pictures: {
          total: found.length,
          aspectRatios: Float32Array.from(found, ({ picture }) => (picture.width ?? 0) / (picture.height ?? 1)),
          first: found.slice(0, FOUND_PER_CALL),
        },
        facets: countFacets(found),
        coverage: stateOf(identity).coverage,
        areTextsMasked: false,
      };
    },
    summaries: ({ resultId, from, count }) => ({
      found: results[Number(resultId)]?.slice(from, from + count) ?? null,
    }),
    albums: ({ resultId, from, count }) => ({
      albums: namedAlbums[Number(resultId)]?.slice(from, from + count) ?? null,
    }),
    close: () => ({}),
    state: ({ identity }) => stateOf(identity),
    readOthers: ({ identity }) => stateOf(identity),
    stopReading: ({ identity }) => stateOf(identity),
    order: ({ identity, albumId, sorting: { by, direction } }) => {
      const pictures = albumsOf(identity).find(({ album }) => album.id === albumId)?.pictures ?? [];
      const order = Uint32Array.from(pictures, (_, index) => index);
      const title = (index: number): string => foldText(pictures[index]?.title ?? '');
      if (by === 'name') order.sort((one, other) => title(one).localeCompare(title(other), 'en', { numeric: true }));
      if (direction === 'descending') order.reverse();
      const valued = by === 'service' || by === 'name' ? order.length : 0;
      return {
        order,
        known: order.length,
        valued,
        groups: [],
        groupedBy: 'nothing',
        revision: 0,
        areTextsMasked: false,
      };
    },
  };
  return { search, selection: { follow: (wish) => ({ indexes: followed(results, wish) }) } };
}

function sort(found: FoundPicture[], { by, direction }: Sorting): void {
  const title = ({ picture }: FoundPicture): string => foldText(picture.title);
  if (by === 'name') found.sort((one, other) => title(one).localeCompare(title(other), 'en', { numeric: true }));
  if (direction === 'descending') found.reverse();
}

function followed(
  results: readonly (readonly FoundPicture[])[],
  { from, to, indexes }: { readonly from: string; readonly to: string; readonly indexes: string },
): string | null {
  const next = results[Number(to)] ?? [];
  const found = selectionIn(indexes).ranges.flatMap((range) =>
    (results[Number(from)] ?? []).slice(range.from, range.to).flatMap(({ albumId, picture }) => {
      const index = next.findIndex((each) => each.albumId === albumId && each.picture.id === picture.id);
      return index < 0 ? [] : [{ from: index, to: index + 1 }];
    }),
  );
  return textOfSelection(selectionOf(found)) || null;
}

function hasFacets(
  { kind, isHidden }: FoundPicture['picture'],
  albumId: FoundPicture['albumId'],
  wanted: SearchFacets,
) {
  return (
    (wanted.albumIds?.includes(albumId) ?? true) &&
    (wanted.kind ?? kind) === kind &&
    (wanted.isHidden ?? isHidden) === isHidden
  );
}

function countFacets(found: readonly FoundPicture[]): FacetCounts {
  const count = (isMeant: (found: FoundPicture) => boolean): number => found.filter(isMeant).length;
  const albumIds = [...new Set(found.map(({ albumId }) => albumId))];
  const hidden = count(({ picture }) => picture.isHidden);
  const videos = count(({ picture }) => picture.kind === 'video');
  const masked = count(({ picture }) => picture.safety !== 'safe');
  return {
    albums: albumIds.map((albumId) => ({ albumId, count: count((each) => each.albumId === albumId) })),
    albumCount: albumIds.length,
    years: [],
    months: [],
    undated: found.length,
    kinds: { picture: found.length - videos, video: videos },
    orientations: { landscape: found.length, portrait: 0, square: 0, unknown: 0 },
    hasPlace: { yes: 0, no: found.length },
    isHidden: { yes: hidden, no: found.length - hidden },
    isMasked: { yes: masked, no: found.length - masked },
    cameras: [],
  };
}
