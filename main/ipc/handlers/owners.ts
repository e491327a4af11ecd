import type { IdentityKey, Owner, OwnerId } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import type { IdentityRegistry } from '../../library/identity-registry';

export interface OwnersHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'use' | 'find'>;
  /** Opens a page in the system's browser. `givenBy` is the service that supplied the address. */
  readonly openGivenPage: (address: string, givenBy: URL) => Promise<void>;
  /**
   * Throws `bad-request` if the user has not just pressed a key or a button in the window. Call before opening a page.
   */
  readonly assertRecentInput: () => void;
}

export function ownersHandlers({
  identities,
  openGivenPage,
  assertRecentInput,
}: OwnersHandlerDeps): ProofsheetHandlers['owners'] {
  function listOwners(key: IdentityKey, signal: AbortSignal): Promise<Owner[]> {
    return identities.use(key, signal, async ({ library, owners }, joined) =>
      owners.mergeOwners(await library.listOwners(joined)),
    );
  }

  const describeSubscription = (key: IdentityKey, ownerId: OwnerId, signal: AbortSignal) =>
    identities.use(key, signal, ({ library }, joined) => library.describeSubscription(ownerId, joined));

  return {
    list: ({ identity }, { signal }) => listOwners(identity, signal),
    stored: ({ identity }, { signal }) =>
      identities.use(identity, signal, async ({ library, owners }) => {
        const stored = await library.storedOwners();
        return stored && { asOf: stored.asOf, owners: owners.mergeOwners(stored.value) };
      }),
    find: async ({ identity, text, sitePassword }, { signal }) => {
      const {
        owner,
        albumId,
        picture = null,
      } = await identities.use(identity, signal, ({ library }, joined) =>
        library.findOwner(text, sitePassword, joined),
      );
      // Found again, because the account may have signed out meanwhile.
      (await identities.find(identity)).owners.lookedUp(owner);
      const found = (await listOwners(identity, signal)).find(({ id }) => id === owner.id);
      return { owner: found ?? { ...owner, isPinned: false, isLookedUp: true }, albumId, picture };
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
      const { state, plans, pageUrl } = await describeSubscription(identity, ownerId, signal);
      return { state, plans: [...plans], canOpenPage: pageUrl !== null };
    },
    openSubscriptionPage: async ({ identity, ownerId }, { signal }) => {
      assertRecentInput();
      const { pageUrl, service } = await identities.use(identity, signal, async ({ library }, joined) => {
        const subscription = await library.describeSubscription(ownerId, joined);
        return { pageUrl: subscription.pageUrl, service: library.origin };
      });
      if (pageUrl === null) throw new AppFailure({ kind: 'not-found', detail: { code: 'service-names-no-page' } });
      await openGivenPage(pageUrl, service);
      return {};
    },
    unlock: async ({ identity, ownerId, sitePassword }) => {
      (await identities.find(identity)).library.unlockSite(ownerId, sitePassword);
      return {};
    },
  };
}
