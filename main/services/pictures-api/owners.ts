/** Finds owners by the text that a person enters (pictures-api.md, section 11). */
import { withFewMarks, foldText } from '../../../preload/contract/text-match';
import { nameFromId } from '../../core/clean-name';
import { AppFailure } from '../../core/errors';
import type { OwnerRecord, ServiceRequest } from '../album-service';
import type { Account } from './account';
import type { PicturesApiClient } from './client';
import { collectPages } from './collect-pages';
import { toOwnerId } from './ids';
import type { Listings } from './listings';
import { readOwnerText } from './owner-text';
import { readSummary, refusedAsNobody } from './user-number';
import type { WireProfile } from './wire-people';

export interface OwnerFinderDeps {
  readonly client: Pick<PicturesApiClient, 'hasApiKey' | 'getUserSummary' | 'searchProfiles'>;
  readonly listings: Listings;
  readonly account: Account;
  readonly baseUrl: string;
  /** Returns a known name without a request; undefined for unknown users. */
  readonly nameOf: (userId: string) => string | undefined;
}

export type FindOwner = (text: string, request: ServiceRequest) => Promise<OwnerRecord>;

export function createOwnerFinder({ client, listings, account, baseUrl, nameOf }: OwnerFinderDeps): FindOwner {
  async function findNickname(nickname: string, request: ServiceRequest): Promise<WireProfile> {
    if (!(await client.hasApiKey())) {
      throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-api-key-for-nickname' } });
    }
    const ask = (pageNumber: number) => client.searchProfiles(nickname, pageNumber, request);
    // The service also returns nicknames that match only in part (section 14, A23).
    const { items: profiles, unread } = await collectPages(ask, ({ userId }) => userId);
    const found = withNickname(profiles, nickname);
    if (!found) {
      throw new AppFailure(unread ?? { kind: 'not-found', detail: { code: 'no-such-nickname' } });
    }
    return found;
  }

  async function confirm(userId: string, request: ServiceRequest): Promise<WireProfile> {
    const summary = await readSummary(client, userId, request);
    if (summary === null) {
      await listings.read(userId, request);
    }
    return { nickname: summary?.nickname, userId };
  }

  async function find(text: string, request: ServiceRequest): Promise<WireProfile> {
    const meant = readOwnerText(text, baseUrl);
    if (!meant) {
      throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-user-id-nickname-or-link' } });
    }
    return 'nickname' in meant
      ? await findNickname(meant.nickname, request)
      : await refusedAsNobody(confirm(meant.userId, request));
  }

  return async (text, request) => {
    const { userId, nickname } = await find(text, request);
    const isSelf = await account.isSelf(userId, request);
    return { id: toOwnerId(userId), name: nickname ?? nameOf(userId) ?? nameFromId(userId), isSelf };
  };
}

/** Finds the exact nickname, or else one that differs only in details such as accents, if only one matches. */
function withNickname(profiles: readonly WireProfile[], nickname: string): WireProfile | undefined {
  const exact = (text: string): string => withFewMarks(text.trim()).normalize('NFC').toLowerCase();
  const called = (same: (text: string) => string): WireProfile[] =>
    profiles.filter((profile) => profile.nickname !== undefined && same(profile.nickname) === same(nickname));
  const [alike, ...others] = called(foldText);
  return called(exact)[0] ?? (others.length === 0 ? alike : undefined);
}
