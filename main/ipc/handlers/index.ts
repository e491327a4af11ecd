/** Assembles the handlers of all procedures of the contract: the table of contents of main's use cases. */
import type { CacheState, SecretsStorage, StorageState } from '../../../preload/contract';
import type { CommandNeed } from '../../../preload/contract/commands';
import type { Servers } from '../../accounts/servers/servers';
import type { DemoServices } from '../../demo/demo-services';
import type { ActiveIdentity } from '../../identity/active-identity';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { LinkInbox } from '../../links/links';
import type { SealedCache } from '../../storage/cache/sealed-cache';
import type { ActivityLog } from '../../net/activity/activity-log';
import type { Network } from '../../net/network/network';
import type { ProofsheetHandlers } from '../dispatcher';
import { type AccountsHandlerDeps, accountsHandlers } from './accounts';
import { type ActingHandlerDeps, actingHandlers } from './acting';
import { type AlbumsHandlerDeps, albumsHandlers } from './albums';
import { type CheckHandlerDeps, checkHandlers } from './check';
import { type FavouritesHandlerDeps, favouritesHandlers } from './favourites';
import { type DiagnosticsHandlerDeps, diagnosticsHandlers } from './diagnostics';
import {
  comparisonHandlers,
  createGroupReading,
  type GroupHandlerDeps,
  groupHandlers,
  overviewHandlers,
} from './group';
import { type JournalHandlerDeps, journalHandlers } from './journal';
import { type MaskHandlerDeps, maskHandlers } from './mask';
import { type OwnersHandlerDeps, ownersHandlers } from './owners';
import { type LockHandlerDeps, lockHandlers } from './lock';
import { type PicturesHandlerDeps, picturesHandlers } from './pictures';
import { type SelectionHandlerDeps, selectionHandlers } from './selection';
import { type PreferencesHandlerDeps, preferencesHandlers } from './preferences';
import { type SearchHandlerDeps, searchHandlers } from './search';
import { type UpdatesHandlerDeps, updatesHandlers } from './updates';

/** What the handlers that are written in this file use. */
interface SmallHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'list' | 'keysOf'>;
  readonly activeIdentity: Pick<ActiveIdentity, 'shownByWindow'>;
  readonly secretsStorage: SecretsStorage;
  readonly demo: Pick<DemoServices, 'state'>;
  readonly storage: { readonly state: StorageState };
  readonly cache: Pick<SealedCache, 'place' | 'usedBytes' | 'clear'>;
  readonly servers: Servers;
  readonly links: Pick<LinkInbox, 'take'>;
  readonly network: Pick<Network, 'get' | 'setProxy'>;
  readonly activity: Pick<ActivityLog, 'list'>;
  readonly menuBar: { readonly update: (has: readonly CommandNeed[]) => void };
  readonly writeClipboard: (text: string) => Promise<void>;
}

export type HandlerDeps = SmallHandlerDeps &
  AccountsHandlerDeps &
  ActingHandlerDeps &
  AlbumsHandlerDeps &
  CheckHandlerDeps &
  DiagnosticsHandlerDeps &
  FavouritesHandlerDeps &
  GroupHandlerDeps &
  Omit<JournalHandlerDeps, 'actingNow' | 'nowMs'> &
  LockHandlerDeps &
  MaskHandlerDeps &
  OwnersHandlerDeps &
  PicturesHandlerDeps &
  PreferencesHandlerDeps &
  SearchHandlerDeps &
  SelectionHandlerDeps &
  UpdatesHandlerDeps;

async function readCacheState(cache: SmallHandlerDeps['cache']): Promise<CacheState> {
  return { place: await cache.place(), usedBytes: await cache.usedBytes() };
}

export function createHandlers(deps: HandlerDeps): ProofsheetHandlers {
  const {
    identities,
    activeIdentity,
    acting,
    servers,
    network,
    activity,
    secretsStorage,
    demo,
    storage,
    cache,
    links,
    menuBar,
    writeClipboard,
  } = deps;
  const groupReading = createGroupReading(deps);
  return {
    identities: {
      list: async () => [...(await identities.list())],
      activate: ({ identity }) => {
        activeIdentity.shownByWindow(identity);
        return {};
      },
    },
    accounts: accountsHandlers(deps),
    group: groupHandlers(deps),
    acting: actingHandlers(deps),
    overview: overviewHandlers({ ...groupReading, chooseFile: deps.chooseFile }),
    check: checkHandlers(deps),
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
      cache: () => readCacheState(cache),
      clearCache: async () => {
        await cache.clear();
        return readCacheState(cache);
      },
    },
    owners: ownersHandlers(deps),
    albums: albumsHandlers(deps),
    pictures: picturesHandlers(deps),
    search: searchHandlers(deps),
    favourites: favouritesHandlers(deps),
    selection: selectionHandlers(deps),
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
      list: ({ after }) => [...activity.list(after)],
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
    updates: updatesHandlers(deps),
    menu: {
      update: ({ has }) => {
        menuBar.update(has);
        return {};
      },
    },
    ...lockHandlers(deps),
  };
}
