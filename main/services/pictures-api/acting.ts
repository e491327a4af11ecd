/**
 * The service in a member's place: the two methods that have a group form, for this one member and nobody else
 * (pictures-api.md, section 6.2). Nothing here can ask in the plain form.
 */
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AlbumService } from '../album-service';
import type { MemberRecord, Refusal } from '../group-service';
import type { Account } from './account';
import { assertKnownOrder, capabilitiesOf } from './capabilities';
import { type GalleryClient, PAGE_SIZE } from './client';
import { Galleries } from './galleries';
import { type OwnAlbumPlace, parseAlbumId, parseMemberId, parseOwnerId, toOwnerId } from './ids';
import { createListings } from './listings';
import { describeFacts, normalizeAlbums } from './normalize';
import { isKind, isUnapproved } from './user-number';

export interface ActingParts {
  /** In the group form. */
  readonly client: GalleryClient;
  readonly origin: URL;
  readonly member: Pick<MemberRecord, 'id' | 'name'>;
  readonly onRefused: (why: Refusal) => void;
}

export function createActingService({ member, origin, ...parts }: ActingParts): AlbumService {
  const userId = parseMemberId(member.id);
  const client = tellRefusals(parts.client, parts.onRefused);
  const listings = createListings(client);
  const galleries = new Galleries(client, listings, accountOf(userId));
  const { assertOwner, placeOf } = accessTo(userId);
  return {
    origin,
    capabilities: { ...capabilitiesOf(false), impersonation: false, subscriptions: false, ownerLookup: '' },
    hasMaskedAnswers: true,
    pageSize: PAGE_SIZE,
    group: null,
    listOwners: () => Promise.resolve([{ id: toOwnerId(userId), name: member.name, isSelf: true }]),
    findOwner: rejectLookup,
    findAlbum: rejectLookup,
    listAlbums: async (ownerId, request) => {
      assertOwner(ownerId);
      return normalizeAlbums(await listings.read(userId, request), true);
    },
    describeAlbum: async (albumId, request) => describeFacts(albumId, await listings.find(placeOf(albumId), request)),
    listCategories: async (ownerId) => {
      assertOwner(ownerId);
      return await Promise.resolve([]);
    },
    readExif: async (albumId) => {
      placeOf(albumId);
      return await Promise.resolve({ fields: [] });
    },
    describeSubscription: async (ownerId) => {
      assertOwner(ownerId);
      return await Promise.resolve({ state: 'own', plans: [], pageUrl: null });
    },
    countPictures: async (albumId, request) => await galleries.countPictures(placeOf(albumId), request),
    listPictures: async (albumId, index, request) => {
      assertKnownOrder(request.orderBy);
      return await galleries.listPictures(placeOf(albumId), index, request);
    },
    readAgeRule: () =>
      Promise.reject(
        new AppFailure({ kind: 'bad-request', detail: 'It is the manager who has to have proved their age.' }),
      ),
    // An album's own answer always gives its cover.
    findCover: async (albumId) => {
      placeOf(albumId);
      return await Promise.resolve(null);
    },
  };
}

/** Nothing of the member is withheld from whoever is in their place (section 14, A7); and nobody has to be asked who it is. */
function accountOf(userId: string): Account {
  return {
    knownId: userId,
    verify: () => Promise.resolve(userId),
    isSelf: (other) => Promise.resolve(other === userId),
  };
}

/** Refuses ids of anybody else before anything is sent. */
function accessTo(userId: string) {
  const notTheirs = (): AppFailure =>
    new AppFailure({ kind: 'bad-request', detail: 'Not of the member in whose place this is asked.' });
  return {
    assertOwner: (ownerId: OwnerId): void => {
      if (parseOwnerId(ownerId) !== userId) throw notTheirs();
    },
    /** Free galleries have no group form. */
    placeOf: (albumId: AlbumId): OwnAlbumPlace => {
      const place = parseAlbumId(albumId);
      if (place.kind !== 'album' || place.userId !== userId) throw notTheirs();
      return place;
    },
  };
}

function rejectLookup(): Promise<never> {
  const detail = "While acting as a member, only the member's own albums can be opened.";
  return Promise.reject(new AppFailure({ kind: 'not-understood', detail }));
}

/** Also of what is asked beside something else, whose failure nobody else would see. */
function tellRefusals(client: GalleryClient, onRefused: ActingParts['onRefused']): GalleryClient {
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
