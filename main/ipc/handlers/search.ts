import type { FoundPicture, IdentityKey, PictureSummary } from '../../../preload/contract';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { Placeholders } from '../../media/placeholders';
import type { Searches } from '../../search/searches';
import type { Found } from '../../search/index-messages';
import type { ProofsheetHandlers } from '../dispatcher';

export interface SearchHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'find'>;
  readonly searches: Searches;
  readonly placeholders: Pick<Placeholders, 'addTo'>;
}

export function searchHandlers({
  identities,
  searches,
  placeholders,
}: SearchHandlerDeps): ProofsheetHandlers['search'] {
  /** The placeholders of each album are looked up together. */
  const withPlaceholders = (identity: IdentityKey, found: readonly Found[]): ReadonlyMap<Found, PictureSummary> => {
    const byAlbum = new Map<Found['albumId'], Found[]>();
    for (const each of found) byAlbum.set(each.albumId, [...(byAlbum.get(each.albumId) ?? []), each]);
    const pictures = new Map<Found, PictureSummary>();
    for (const [albumId, of] of byAlbum) {
      const summaries = placeholders.addTo(
        identity,
        albumId,
        of.map(({ picture }) => picture),
      );
      of.forEach((each, index) => pictures.set(each, summaries[index] ?? each.picture));
    }
    return pictures;
  };
  const toShow = async (identity: IdentityKey, found: readonly Found[]): Promise<FoundPicture[]> => {
    const { library } = await identities.find(identity);
    const pictures = withPlaceholders(identity, found);
    return found.map((each) => ({
      ...each,
      albumName: library.nameOf(each.albumId),
      ownerId: searches.results.ownerOf(identity, each.albumId),
      picture: pictures.get(each) ?? each.picture,
    }));
  };
  return {
    open: async (wanted, { signal, recorder }) => {
      const { pictures, ...result } = await searches.open(wanted, recorder, signal);
      return { ...result, pictures: { ...pictures, first: await toShow(wanted.identity, pictures.first) } };
    },
    summaries: async ({ identity, ...wanted }, { signal }) => {
      const found = await searches.results.summaries(identity, wanted, signal);
      return { found: found && (await toShow(identity, found)) };
    },
    albums: async ({ identity, ...wanted }, { signal }) => ({
      albums: await searches.results.albums(identity, wanted, signal),
    }),
    close: ({ identity, resultId }) => {
      searches.results.close(identity, resultId);
      return {};
    },
    state: ({ identity }) => searches.state(identity),
    readOthers: ({ identity }) => searches.readOthers(identity),
    stopReading: ({ identity }) => searches.stopReading(identity),
    order: (wanted, { signal }) => searches.order(wanted, signal),
  };
}
