import type { IdentityKey, Owner } from '../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../failure';
import type { HandlerParts } from './parts';

export function ownersHandlers({ identities, openPage }: HandlerParts): ProofsheetHandlers['owners'] {
  async function listOwners(key: IdentityKey, signal: AbortSignal): Promise<Owner[]> {
    const { library, owners } = await identities.find(key);
    return owners.together(await library.listOwners(signal));
  }

  return {
    list: ({ identity }, { signal }) => listOwners(identity, signal),
    find: async ({ identity, text, sitePassword }, { signal }) => {
      const { library } = await identities.find(identity);
      const { owner, albumId } = await library.findOwner(text, sitePassword, signal);
      // Asked for again: the account may have left meanwhile.
      (await identities.find(identity)).owners.lookedUp(owner);
      const found = (await listOwners(identity, signal)).find(({ id }) => id === owner.id);
      return { owner: found ?? { ...owner, isPinned: false, isLookedUp: true }, albumId };
    },
    pin: async ({ identity, ownerId, isPinned }, { signal }) => {
      const name = (await listOwners(identity, signal)).find(({ id }) => id === ownerId)?.name;
      if (name === undefined) throw new AppFailure({ kind: 'not-found' });
      (await identities.find(identity)).owners.pin(ownerId, name, isPinned);
      return listOwners(identity, signal);
    },
    forget: async ({ identity, ownerId }, { signal }) => {
      (await identities.find(identity)).owners.forget(ownerId);
      return listOwners(identity, signal);
    },
    subscription: async ({ identity, ownerId }, { signal }) => {
      const { state, plans, pageUrl } = await (await identities.find(identity)).library.describeSubscription(ownerId, signal);
      return { state, plans: [...plans], canOpenPage: pageUrl !== null };
    },
    openSubscriptionPage: async ({ identity, ownerId }, { signal }) => {
      const { pageUrl } = await (await identities.find(identity)).library.describeSubscription(ownerId, signal);
      if (pageUrl === null) throw new AppFailure({ kind: 'not-found', detail: 'The service names no page for this.' });
      await openPage(pageUrl);
      return {};
    },
    unlock: async ({ identity, ownerId, sitePassword }) => {
      (await identities.find(identity)).library.unlockSite(ownerId, sitePassword);
      return {};
    },
  };
}
