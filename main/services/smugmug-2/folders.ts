/** The folders of an owner: those of the albums, and level by level also those that contain none (section 9, nodes). */
import { LRUCache } from 'lru-cache';
import type { OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AlbumService, ServiceRequest } from '../album-service';
import { type Access, needed } from './access';
import type { Smugmug2Client } from './client';
import { parseCategoryId, parseOwnerId } from './ids';
import { folderTree, normalizeFolders } from './normalize-album';
import type { WireAlbum } from './wire-album';

const ROOTS_KEPT = 1_000;

export function createFolders(
  client: Pick<Smugmug2Client, 'getUser' | 'listFolders'>,
  access: Pick<Access, 'toSite'>,
  listAlbums: (ownerId: OwnerId, request: ServiceRequest) => Promise<readonly WireAlbum[]>,
): NonNullable<AlbumService['categories']> {
  /** The nodes at the top, which never change. */
  const roots = new LRUCache<OwnerId, string>({ max: ROOTS_KEPT });

  async function rootOf(ownerId: OwnerId, request: ServiceRequest): Promise<string | undefined> {
    const known = roots.get(ownerId);
    if (known !== undefined) return known;
    const { nodeId, needsPassword } = await client.getUser(parseOwnerId(ownerId), request);
    if (needsPassword) throw needed('site', false);
    if (nodeId !== undefined) roots.set(ownerId, nodeId);
    return nodeId;
  }

  return {
    list: async (ownerId, request) => folderTree(await listAlbums(ownerId, request)),

    async listIn(ownerId, categoryId, request) {
      parseOwnerId(ownerId);
      const listed = access.toSite(ownerId, request, async () => {
        const nodeId = categoryId === null ? await rootOf(ownerId, request) : parseCategoryId(categoryId);
        return nodeId === undefined ? [] : normalizeFolders(await client.listFolders(nodeId, request));
      });
      // Only what is hidden from an open site: a closed one is hidden too, and asks for its password.
      return await listed.catch(noneIfHidden);
    },
  };
}

/** A person who may not look into a folder still sees the folders of the albums. */
function noneIfHidden(reason: unknown): [] {
  const isHidden = reason instanceof AppFailure && ['not-found', 'forbidden'].includes(reason.error.kind);
  if (!isHidden) throw reason;
  return [];
}
