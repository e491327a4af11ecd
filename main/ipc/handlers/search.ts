import type { FoundPicture, IdentityKey } from '../../../preload/contract';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { Searches } from '../../search/searches';
import type { Found } from '../../search/index-messages';
import type { ProofsheetHandlers } from '../dispatcher';
import { type PlaceholdersOfLists, withPlaceholders } from './listed-placeholders';

export interface SearchHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'find'>;
  readonly searches: Searches;
  readonly placeholders: PlaceholdersOfLists;
}

export function searchHandlers({
  identities,
  searches,
  placeholders,
}: SearchHandlerDeps): ProofsheetHandlers['search'] {
  const toShow = async (identity: IdentityKey, found: readonly Found[]): Promise<FoundPicture[]> => {
    const { library, identity: reader } = await identities.find(identity);
    const pictures = await withPlaceholders(placeholders, reader, found);
    return found.map((each, at) => ({
      ...each,
      albumName: library.nameOf(each.albumId),
      ownerId: searches.results.ownerOf(identity, each.albumId),
      picture: pictures[at] ?? each.picture,
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
