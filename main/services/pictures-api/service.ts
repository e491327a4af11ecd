/** The Pictures API as an `AlbumService`. Caches album lists and the account's id, but no pictures. */
import type { AlbumId, AlbumDetails, OwnerId } from '../../../preload/contract';
import type { AlbumRecord, AlbumService, OwnerRecord, ServiceRequest } from '../album-service';
import { rememberAccount } from './account';
import { createAgeRuleReader } from './age-rule';
import type { PicturesApiConnection } from './call';
import { assertKnownOrder, traitsOf } from './traits';
import { createGroupClient, createPicturesApiClient, PAGE_SIZE } from './client';
import { createFreeGallery } from './free-gallery';
import { Galleries } from './galleries';
import { createGroupService } from './group';
import { parseAlbumId, parseOwnerId, toOwnerId } from './ids';
import { createListings } from './listings';
import { describeFacts, freeGalleryName, normalizeAlbums } from './normalize';
import { createOwnerFinder } from './owners';
import { describeSubscription } from './subscription';

export interface PicturesApiOptions extends PicturesApiConnection {
  readonly accountName: string;
  /** Suggested owners, besides the account itself. */
  readonly owners: readonly { readonly userId: number; readonly name: string }[];
  /** Whether a new sign-in can request a missing permission; false by default. */
  readonly canAskForPermissions?: boolean;
  /** Whether `apiKey` currently returns a key. If absent, it does whenever `apiKey` is present. */
  readonly hasApiKey?: () => boolean;
  /** How long an album list waits for the free gallery after the albums have arrived; null waits without limit. */
  readonly freeGalleryGraceMs?: number | null;
}

export function createPicturesApiService(options: PicturesApiOptions): AlbumService {
  const client = createPicturesApiClient(options);
  const account = rememberAccount(client);
  const listings = createListings(client);
  const galleries = new Galleries(client, listings, account);
  const freeGallery = createFreeGallery(client, { graceMs: options.freeGalleryGraceMs });
  const names = new Map(options.owners.map(({ userId, name }) => [String(userId), name]));
  const nameOf = (userId: string): string | undefined =>
    userId === account.knownId ? options.accountName : names.get(userId);
  const findOwner = createOwnerFinder({ client, listings, account, baseUrl: options.baseUrl, nameOf });

  const group = createGroupService({
    client,
    groupClient: createGroupClient(options),
    account,
    baseUrl: options.baseUrl,
    canAskForPermissions: options.canAskForPermissions ?? false,
  });

  async function listOwners(request: ServiceRequest): Promise<readonly OwnerRecord[]> {
    const self = await account.verify(request);
    const userIds = new Set([self, ...names.keys()]);
    return [...userIds].map((userId) => ({
      id: toOwnerId(userId),
      name: nameOf(userId) ?? userId,
      isSelf: userId === self,
    }));
  }

  async function listAlbums(ownerId: OwnerId, request: ServiceRequest): Promise<readonly AlbumRecord[]> {
    const userId = parseOwnerId(ownerId);
    const albums = listings.read(userId, request).then((rows) => normalizeAlbums(rows, userId === account.knownId));
    return await freeGallery.addTo(albums, userId, request);
  }

  async function describeAlbum(id: AlbumId, request: ServiceRequest): Promise<AlbumDetails> {
    const place = parseAlbumId(id);
    if (place.kind === 'free-gallery') {
      return {
        id,
        name: freeGalleryName(),
        pictureCount: await freeGallery.countPictures(place.userId, request),
        other: [],
      };
    }
    return describeFacts(id, await listings.find(place, request));
  }

  return {
    origin: new URL(options.baseUrl),
    get traits() {
      return traitsOf(options.hasApiKey?.() ?? options.apiKey !== undefined);
    },
    hasMaskedAnswers: true,
    pageSize: PAGE_SIZE,
    group,
    listOwners,
    listAlbums,
    describeAlbum,
    findOwner: async (text, request) => ({ owner: await findOwner(text, request), albumId: null }),
    subscriptions: {
      describe: async (ownerId, request) =>
        await describeSubscription({ client, listings, account }, parseOwnerId(ownerId), request),
    },
    countPictures: async (albumId, request) => {
      const place = parseAlbumId(albumId);
      return await (place.kind === 'album'
        ? galleries.countPictures(place, request)
        : freeGallery.countPictures(place.userId, request));
    },
    listPictures: async (albumId, index, request) => {
      const place = parseAlbumId(albumId);
      assertKnownOrder(request.orderBy);
      return await (place.kind === 'album'
        ? galleries.listPictures(place, index, request)
        : freeGallery.listPictures(place.userId, index, request));
    },
    ageRule: { read: createAgeRuleReader(client) },
    covers: {
      // The album list already contains the cover of an album, if there is one.
      find: async (albumId, request) => {
        const place = parseAlbumId(albumId);
        return place.kind === 'album' ? null : await freeGallery.findCover(place.userId, request);
      },
    },
  };
}
