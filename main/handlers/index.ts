/** What main answers to each procedure of the contract: the table of contents of its use cases. */
import type { ProofsheetHandlers } from '../dispatcher';
import { albumsHandlers } from './albums';
import { ownersHandlers } from './owners';
import type { HandlerParts } from './parts';
import { picturesHandlers } from './pictures';

export function createHandlers(parts: HandlerParts): ProofsheetHandlers {
  const { identities, mask, preferences, servers, activity, writeClipboard } = parts;
  return {
    identities: {
      list: async () => [...(await identities.list())],
    },
    owners: ownersHandlers(parts),
    albums: albumsHandlers(parts),
    pictures: picturesHandlers(parts),
    servers: {
      list: () => servers.list(),
      set: ({ service, address }) => servers.set(service, address),
      test: ({ service, address }, { signal }) => servers.test(service, address, signal),
    },
    activity: {
      list: () => [...activity.list()],
    },
    mask: {
      get: () => mask.state,
      set: ({ isOn }) => mask.set(isOn),
    },
    preferences: {
      get: () => preferences.read(),
      update: (change) => preferences.update(change),
    },
    clipboard: {
      write: async ({ text }) => {
        await writeClipboard(text);
        return {};
      },
    },
  };
}
