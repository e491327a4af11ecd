/**
 * The group service of a manager; every request as a member uses the manager's own token (pictures-api.md, sections 6
 * and 7).
 */
import type { AlbumId, AppError, GroupAccess, GroupObstacle, MemberId, Timestamp } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AlbumRecord, GroupService, MemberAlbumPage, MemberRecord, ServiceRequest } from '../album-service';
import type { Account } from './account';
import { createActingService } from './acting';
import type { GroupClient, PicturesApiClient } from './client';
import { explainNoManager, NO_GROUP_TO_LIST, NO_KEY_TO_LIST, NOT_IN_GROUP } from './group-access';
import { parseAlbumId, parseMemberId, toOwnerId } from './ids';
import { normalizeAlbums, normalizeMember, normalizePicture } from './normalize';
import { readOwnerText } from './owner-text';
import { isKind, readSummary, refusedAsNobody } from './user-number';
import type { WireCredentials } from './wire-people';

export interface GroupDeps {
  readonly client: Pick<
    PicturesApiClient,
    'hasApiKey' | 'verifyCredentials' | 'getPermissions' | 'getGroupDetails' | 'getUserSummary'
  >;
  readonly groupClient: GroupClient;
  readonly account: Account;
  readonly baseUrl: string;
  readonly canAskForPermissions: boolean;
}

export function createGroupService(deps: GroupDeps): GroupService {
  const { groupClient, baseUrl } = deps;
  return {
    readAccess: (request) => readAccess(deps, request),
    listMembers: (request, onUnread) => listMembers(deps, request, onUnread),
    findMember: (text, request) => findMember(deps, text, request),
    ownerOf: (member) => toOwnerId(parseMemberId(member)),
    listAlbums: (member, request) => listAlbums(groupClient, member, request),
    readNewest: (member, request) => readNewest(groupClient, member, request),
    readPage: (member, albumId, pageNumber, request) => readPage(groupClient, { member, albumId }, pageNumber, request),
    actAs: (member, onRefused) =>
      createActingService({ client: groupClient, origin: new URL(baseUrl), member, onRefused }),
  };
}

async function readAccess(deps: GroupDeps, request: ServiceRequest): Promise<GroupAccess> {
  const account = await deps.client.verifyCredentials(request);
  const groupName = account.groupName ?? null;
  if (!account.isGroupManager) {
    return { groupName, whyNot: await whyNotManager(deps, request), whyNotListed: null };
  }
  return { groupName, whyNot: null, whyNotListed: await whyNotListed(deps, account) };
}

async function whyNotManager({ client, canAskForPermissions }: GroupDeps, request: ServiceRequest) {
  return explainNoManager(await client.getPermissions(request), canAskForPermissions);
}

async function whyNotListed({ client }: GroupDeps, { groupId }: WireCredentials): Promise<GroupObstacle | null> {
  if (groupId === undefined) {
    return NO_GROUP_TO_LIST;
  }
  return (await client.hasApiKey()) ? null : NO_KEY_TO_LIST;
}

async function listMembers(
  deps: GroupDeps,
  request: ServiceRequest,
  onUnread?: (why: AppError) => void,
): Promise<readonly MemberRecord[]> {
  const account = await deps.client.verifyCredentials(request);
  if (!account.isGroupManager) {
    const { obstacle } = await whyNotManager(deps, request);
    throw new AppFailure({ kind: 'forbidden', detail: obstacle });
  }
  const detail = await whyNotListed(deps, account);
  if (detail !== null || account.groupId === undefined) {
    throw new AppFailure({ kind: 'refused', detail: detail ?? NO_GROUP_TO_LIST });
  }
  const { items, unread } = await deps.client.getGroupDetails(account.groupId, request);
  if (unread !== null) onUnread?.(unread);
  return items.filter(({ userId }) => userId !== account.userId).map(normalizeMember);
}

async function findMember(deps: GroupDeps, text: string, request: ServiceRequest): Promise<MemberRecord> {
  const meant = readOwnerText(text, deps.baseUrl);
  if (!meant || 'nickname' in meant) {
    throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-user-id-or-link' } });
  }
  const { userId } = meant;
  if (await deps.account.isSelf(userId, request)) {
    throw new AppFailure({ kind: 'not-understood', detail: { code: 'self-is-no-member' } });
  }
  const summary = await refusedAsNobody(proveMember(deps, userId, request));
  return normalizeMember(summary ?? { userId, nickname: undefined, portraitUrl: undefined, isPortraitSafe: undefined });
}

/**
 * Checks the membership with a call in the group form: only it shows who is in the group, and the member list may be
 * unavailable.
 */
async function proveMember({ client, groupClient }: GroupDeps, userId: string, request: ServiceRequest) {
  const summary = await readSummary(client, userId, request);
  try {
    await groupClient.getAlbums(userId, request);
  } catch (error) {
    throw isKind(error, ['forbidden'])
      ? new AppFailure({ ...error.error, kind: 'forbidden', detail: NOT_IN_GROUP })
      : error;
  }
  return summary && { ...summary, userId };
}

async function listAlbums(
  client: GroupClient,
  member: MemberId,
  request: ServiceRequest,
): Promise<readonly AlbumRecord[]> {
  return normalizeAlbums(await client.getAlbums(parseMemberId(member), request), true);
}

async function readNewest(client: GroupClient, member: MemberId, request: ServiceRequest): Promise<Timestamp | null> {
  try {
    const { pictures } = await client.getNewest(parseMemberId(member), request);
    const [newest] = pictures.map((picture) => normalizePicture(picture, 'not-available'));
    return newest?.details.uploadedAt ?? null;
  } catch (error) {
    // Before a project is approved, albums may be listed but not their pictures (section 3); the status is the same.
    if (isKind(error, ['forbidden'])) {
      return null;
    }
    throw error;
  }
}

/** Reads without the album list, so that counting a member's pictures needs one request for each page. */
async function readPage(
  client: GroupClient,
  { member, albumId }: { readonly member: MemberId; readonly albumId: AlbumId },
  pageNumber: number,
  request: ServiceRequest,
): Promise<MemberAlbumPage> {
  const place = parseAlbumId(albumId);
  if (place.kind !== 'album' || place.userId !== parseMemberId(member)) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-for-other-member' } });
  }
  const { pageCount, picturesTotal, pictures, rowCount } = await client.getGallery(
    place,
    pageNumber,
    undefined,
    request,
  );
  return {
    pictures: pictures.map((picture) => normalizePicture(picture, 'not-available')),
    total: picturesTotal ?? null,
    isLast: rowCount === 0 || (pageCount !== undefined && pageNumber >= pageCount),
  };
}
