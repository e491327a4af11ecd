/** Opens albums and sites with the passwords of a request, and says when one is needed (section 9). */
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { ServiceRequest } from '../album-service';
import type { Smugmug2Client } from './client';

export interface Access {
  /** Runs a task about an album. A refusal becomes `password-needed` if the album has a password. */
  toAlbum<Value>(albumId: AlbumId, request: ServiceRequest, task: () => Promise<Value>): Promise<Value>;
  toSite<Value>(ownerId: OwnerId, request: ServiceRequest, task: () => Promise<Value>): Promise<Value>;
}

type Scope = 'album' | 'site';

const NOT_SEEN: ReadonlySet<string> = new Set(['not-found', 'forbidden']);

export function createAccess(
  client: Pick<Smugmug2Client, 'getAlbum' | 'getUser' | 'unlockAlbum' | 'unlockUser'>,
  ownerOf: (albumId: AlbumId) => OwnerId | undefined,
): Access {
  /** The passwords that the service accepted in this session, by what they open. */
  const opened = new Map<string, string>();

  async function open(
    scope: Scope,
    name: string,
    password: string | undefined,
    send: (password: string) => Promise<void>,
  ): Promise<void> {
    const key = `${scope} ${name}`;
    if (password === undefined || opened.get(key) === password) return;
    try {
      await send(password);
    } catch (reason) {
      if (isOneOf(reason, new Set(['refused', 'forbidden']))) throw needed(scope, true);
      // Without a password there is nothing to unlock.
      if (!isOneOf(reason, NOT_SEEN)) throw reason;
    }
    opened.set(key, password);
  }

  const openSite = (ownerId: OwnerId, request: ServiceRequest): Promise<void> =>
    open('site', ownerId, request.passwords?.site, (password) => client.unlockUser(ownerId, password, request));

  async function assertSiteOpen(ownerId: OwnerId, request: ServiceRequest): Promise<void> {
    const user = await client.getUser(ownerId, request).catch(() => null);
    if (user?.needsPassword === true) throw needed('site', false);
  }

  return {
    async toSite(ownerId, request, task) {
      await openSite(ownerId, request);
      try {
        return await task();
      } catch (reason) {
        if (isOneOf(reason, NOT_SEEN)) await assertSiteOpen(ownerId, request);
        throw reason;
      }
    },

    async toAlbum(albumId, request, task) {
      const ownerId = ownerOf(albumId);
      if (ownerId !== undefined) await openSite(ownerId, request);
      await open('album', albumId, request.passwords?.album, (password) =>
        client.unlockAlbum(albumId, password, request),
      );
      try {
        return await task();
      } catch (reason) {
        if (!isOneOf(reason, NOT_SEEN)) throw reason;
        const album = await client.getAlbum(albumId, request).catch(() => null);
        if (album?.needsPassword !== true) throw reason;
        // The album's own password, or that of its owner's whole site.
        throw needed(album.hasPassword === true ? 'album' : 'site', false);
      }
    },
  };
}

export function needed(scope: Scope, wasWrong: boolean): AppFailure {
  return new AppFailure({ kind: 'password-needed', scope, wasWrong, isCertain: true });
}

function isOneOf(reason: unknown, kinds: ReadonlySet<string>): boolean {
  return reason instanceof AppFailure && kinds.has(reason.error.kind);
}
