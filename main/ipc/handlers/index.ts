/** What main answers to each procedure of the contract: the table of contents of its use cases. */
import type { ProofsheetHandlers } from '../dispatcher';
import { accountsHandlers } from './accounts';
import { actingHandlers } from './acting';
import { albumsHandlers } from './albums';
import { comparisonHandlers } from './comparison';
import { groupHandlers } from './group';
import { createGroupReading } from './group-reading';
import { journalHandlers } from './journal';
import { maskHandlers } from './mask';
import { overviewHandlers } from './overview';
import { ownersHandlers } from './owners';
import { panicHandlers } from './lock';
import type { HandlerParts } from './deps';
import { picturesHandlers } from './pictures';
import { preferencesHandlers } from './preferences';

export function createHandlers(parts: HandlerParts): ProofsheetHandlers {
  const { identities, acting, servers, network, activity, secretsPlace, demo, storage, links, writeClipboard } = parts;
  const groupReading = createGroupReading(parts);
  return {
    identities: {
      list: async () => [...(await identities.list())],
    },
    accounts: accountsHandlers(parts),
    group: groupHandlers(parts, groupReading),
    acting: actingHandlers(parts),
    overview: overviewHandlers(groupReading),
    comparison: comparisonHandlers(groupReading),
    journal: journalHandlers({
      ...parts,
      actingNow: () => acting.state.current,
      onExported: (what) => acting.record({ kind: 'exported', what }),
      nowMs: () => Date.now(),
    }),
    secrets: {
      place: () => secretsPlace,
    },
    demo: {
      get: () => demo.state(),
    },
    storage: {
      get: () => storage.state,
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
      setProxy: ({ proxy, credentials }) => network.setProxy(proxy, credentials),
    },
    activity: {
      list: () => [...activity.list()],
    },
    mask: maskHandlers(parts),
    preferences: preferencesHandlers(parts),
    clipboard: {
      write: async ({ text }) => {
        await writeClipboard(text);
        return {};
      },
    },
    ...panicHandlers(parts),
  };
}
