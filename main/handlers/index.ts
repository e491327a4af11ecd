/** What main answers to each procedure of the contract: the table of contents of its use cases. */
import type { ProofsheetHandlers } from '../dispatcher';
import { accountsHandlers } from './accounts';
import { albumsHandlers } from './albums';
import { ownersHandlers } from './owners';
import type { HandlerParts } from './parts';
import { picturesHandlers } from './pictures';

export function createHandlers(parts: HandlerParts): ProofsheetHandlers {
  const { identities, mask, preferences, servers, network, activity, secretsPlace, links, writeClipboard } = parts;
  return {
    identities: {
      list: async () => [...(await identities.list())],
    },
    accounts: accountsHandlers(parts),
    secrets: {
      place: () => secretsPlace,
    },
    owners: ownersHandlers(parts),
    albums: albumsHandlers(parts),
    pictures: picturesHandlers(parts),
    servers: {
      test: ({ service, address }, { signal }) => servers.test(service, address, signal),
    },
    links: {
      take: async () => {
        const link = links.take();
        return link && { text: link.text, identities: [...(await identities.keysOf(link.service))] };
      },
    },
    network: {
      get: () => network.get(),
      setProxy: ({ proxy }) => network.setProxy(proxy),
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
