/** Describes the account's subscription to an owner's private gallery, and the page to change it on. */
import { assertSafeAddress } from '../../net/http/address';
import type { ServiceRequest, SubscriptionRecord } from '../album-service';
import { type Account, orElse } from './account';
import type { PicturesApiClient } from './client';
import type { Listings } from './listings';
import { countOf } from './normalize';
import type { WireAlbum } from './wire';

export interface SubscriptionDeps {
  readonly client: Pick<PicturesApiClient, 'hasApiKey' | 'getPricePlans' | 'getUserSummary'>;
  readonly listings: Listings;
  readonly account: Account;
}

/** Prices and the page are optional: if they cannot be read, the result has none. */
export async function describeSubscription(
  { client, listings, account }: SubscriptionDeps,
  userId: string,
  request: ServiceRequest,
): Promise<SubscriptionRecord> {
  const hasApiKey = await client.hasApiKey();
  const [isSelf, plans, summary] = await Promise.all([
    account.isSelf(userId, request),
    hasApiKey ? orElse(client.getPricePlans(userId, request), []) : [],
    hasApiKey ? orElse(client.getUserSummary(userId, request), null) : null,
  ]);
  if (isSelf) {
    return { state: 'own', plans: [...plans], pageUrl: null };
  }
  const state = stateOf(await listings.read(userId, request));
  return { state, plans: [...plans], pageUrl: pageOf(summary?.profileUrl) };
}

/**
 * Derives the state from the covers: only subscribers get their addresses (pictures-api.md, section 2). Empty albums
 * are ignored, because they have no cover.
 */
function stateOf(albums: readonly WireAlbum[]): SubscriptionRecord['state'] {
  const telling = albums.filter((album) => countOf(album) !== 0);
  if (telling.length === 0) {
    return 'unknown';
  }
  return telling.every(({ thumbUrl }) => thumbUrl !== undefined) ? 'subscribed' : 'not-subscribed';
}

function pageOf(profileUrl: string | undefined): string | null {
  if (profileUrl === undefined) {
    return null;
  }
  try {
    const page = new URL(profileUrl);
    assertSafeAddress(page);
    return page.href;
  } catch {
    return null;
  }
}
