/** Assembles the handlers of all procedures of the contract: the table of contents of main's use cases. */
import type { ProofsheetHandlers } from '../dispatcher';
import { accountsHandlers } from './accounts';
import { actingHandlers } from './acting';
import { albumsHandlers } from './albums';
import { diagnosticsHandlers } from './diagnostics';
import { comparisonHandlers, createGroupReading, groupHandlers, overviewHandlers } from './group';
import { journalHandlers } from './journal';
import { maskHandlers } from './mask';
import { ownersHandlers } from './owners';
import { lockHandlers } from './lock';
import type { HandlerDeps } from './deps';
import { picturesHandlers } from './pictures';
import { preferencesHandlers } from './preferences';

export function createHandlers(deps: HandlerDeps): ProofsheetHandlers {
  const { identities, acting, servers, network, activity, secretsStorage, demo, storage, links, writeClipboard } = deps;
  const groupReading = createGroupReading(deps);
  return {
    identities: {
      list: async () => [...(await identities.list())],
    },
    accounts: accountsHandlers(deps),
    group: groupHandlers(deps),
    acting: actingHandlers(deps),
    overview: overviewHandlers(groupReading),
    comparison: comparisonHandlers(groupReading),
    journal: journalHandlers({
      ...deps,
      actingNow: () => acting.state.current,
      nowMs: () => Date.now(),
    }),
    secrets: {
      place: () => secretsStorage,
    },
    demo: {
      get: () => demo.state(),
    },
    storage: {
      get: () => storage.state,
    },
    owners: ownersHandlers(deps),
    albums: albumsHandlers(deps),
    pictures: picturesHandlers(deps),
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
    mask: maskHandlers(deps),
    preferences: preferencesHandlers(deps),
    clipboard: {
      write: async ({ text }) => {
        await writeClipboard(text);
        return {};
      },
    },
    diagnostics: diagnosticsHandlers(deps),
    ...lockHandlers(deps),
  };
}
