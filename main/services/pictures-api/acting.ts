/**
 * The service acting as one member: only the two methods that have a group form, and only for this member
 * (pictures-api.md, section 6.2). Nothing here can send a request in the plain form.
 */
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AlbumService, MemberRecord, Refusal } from '../album-service';
import type { Account } from './account';
import { assertKnownOrder, traitsOf } from './traits';
import { type GalleryClient, PAGE_SIZE } from './client';
import { Galleries } from './galleries';
import { type OwnAlbumLocation, parseAlbumId, parseMemberId, parseOwnerId, toOwnerId } from './ids';
import { createListings } from './listings';
import { describeFacts, normalizeAlbums } from './normalize';
import { isKind, isUnapproved } from './user-number';

export interface ActingDeps {
  /** Sends requests in the group form. */
  readonly client: GalleryClient;
  readonly origin: URL;
  readonly member: Pick<MemberRecord, 'id' | 'name'>;
  readonly onRefused: (why: Refusal) => void;
}

export function createActingService({ member, origin, ...deps }: ActingDeps): AlbumService {
  const userId = parseMemberId(member.id);
  const client = tellRefusals(deps.client, deps.onRefused);
  const listings = createListings(client);
  const galleries = new Galleries(client, listings, accountOf(userId));
  const { assertOwner, placeOf } = accessTo(userId);
  return {
    origin,
    traits: { ...traitsOf(false), ownerLookup: 'none' },
    hasMaskedAnswers: true,
    pageSize: PAGE_SIZE,
    listOwners: () => Promise.resolve([{ id: toOwnerId(userId), name: member.name, isSelf: true }]),
    findOwner: rejectLookup,
    listAlbums: async (ownerId, request) => {
      assertOwner(ownerId);
      return normalizeAlbums(await listings.read(userId, request), true);
    },
    describeAlbum: async (albumId, request) => describeFacts(albumId, await listings.find(placeOf(albumId), request)),
    countPictures: async (albumId, request) => await galleries.countPictures(placeOf(albumId), request),
    listPictures: async (albumId, index, request) => {
      assertKnownOrder(request.orderBy);
      return await galleries.listPictures(placeOf(albumId), index, request);
    },
    // Refuses instead of being absent: without an age rule, the library would allow the choices that show more.
    ageRule: {
      read: () => Promise.reject(new AppFailure({ kind: 'bad-request', detail: { code: 'call-for-age-of-manager' } })),
    },
  };
}

/**
 * Describes the member as the account's own person, without a request: nothing of the member is withheld while acting
 * as the member (section 14, A7).
 */
function accountOf(userId: string): Account {
  return {
    knownId: userId,
    verify: () => Promise.resolve(userId),
    isSelf: (other) => Promise.resolve(other === userId),
  };
}

/** Rejects ids that are not the member's before a request is sent. */
function accessTo(userId: string) {
  const notTheirs = (): AppFailure =>
    new AppFailure({ kind: 'bad-request', detail: { code: 'call-for-other-member' } });
  return {
    assertOwner: (ownerId: OwnerId): void => {
      if (parseOwnerId(ownerId) !== userId) throw notTheirs();
    },
    /** Rejects free galleries too, which have no group form. */
    placeOf: (albumId: AlbumId): OwnAlbumLocation => {
      const place = parseAlbumId(albumId);
      if (place.kind !== 'album' || place.userId !== userId) throw notTheirs();
      return place;
    },
  };
}

function rejectLookup(): Promise<never> {
  const detail = { code: 'needs-own-album-of-member' } as const;
  return Promise.reject(new AppFailure({ kind: 'not-understood', detail }));
}

/** Reports every refused call, including parallel calls whose rejection no caller receives. */
function tellRefusals(client: GalleryClient, onRefused: ActingDeps['onRefused']): GalleryClient {
  async function told<Value>(asked: Promise<Value>): Promise<Value> {
    try {
      return await asked;
    } catch (error) {
      if (isKind(error, ['forbidden']) && !isUnapproved(error)) onRefused('refused');
      if (isKind(error, ['signed-out'])) onRefused('signed-out');
      throw error;
    }
  }
  return {
    getAlbums: (...given) => told(client.getAlbums(...given)),
    getGallery: (...given) => told(client.getGallery(...given)),
  };
}
