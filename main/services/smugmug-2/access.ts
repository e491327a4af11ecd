/** Opens albums and sites with the passwords of a request, and says when one is needed (section 9). */
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { ServiceRequest } from '../album-service';
import type { Smugmug2Client } from './client';
import { createSentPasswords, type SentPassword } from './sent-passwords';

export interface Access {
  /**
   * Runs a task about an album. A refusal becomes `password-needed` if the album has a password. The task is repeated
   * once if a password of the request had to be sent again, because the service ended what it had opened.
   */
  toAlbum<Value>(albumId: AlbumId, request: ServiceRequest, task: () => Promise<Value>): Promise<Value>;
  toSite<Value>(ownerId: OwnerId, request: ServiceRequest, task: () => Promise<Value>): Promise<Value>;
}

type Scope = 'album' | 'site';

interface Place {
  readonly open: () => Promise<readonly SentPassword[]>;
  /** Returns the password that the failure asks for; null if it asks for none. */
  readonly closedBy: (reason: unknown) => Promise<Scope | null>;
}

export function createAccess(
  client: Pick<Smugmug2Client, 'getAlbum' | 'getUser' | 'unlockAlbum' | 'unlockUser'>,
  ownerOf: (albumId: AlbumId) => OwnerId | undefined,
): Access {
  const passwords = createSentPasswords();

  async function open(
    scope: Scope,
    name: string,
    text: string | undefined,
    send: (text: string) => Promise<void>,
  ): Promise<readonly SentPassword[]> {
    if (text === undefined) return [];
    const password = await passwords.sent(`${scope} ${name}`, text, () => send(text));
    if (!(await password.isAccepted)) throw needed(scope, true);
    return [password];
  }

  const openSite = (ownerId: OwnerId, request: ServiceRequest) =>
    open('site', ownerId, request.passwords?.site, (text) => client.unlockUser(ownerId, text, request));

  async function openAlbum(albumId: AlbumId, request: ServiceRequest): Promise<readonly SentPassword[]> {
    const ownerId = ownerOf(albumId);
    const ofSite = ownerId === undefined ? [] : await openSite(ownerId, request);
    const ofAlbum = await open('album', albumId, request.passwords?.album, (text) =>
      client.unlockAlbum(albumId, text, request),
    );
    return [...ofSite, ...ofAlbum];
  }

  async function run<Value>(place: Place, request: ServiceRequest, task: () => Promise<Value>): Promise<Value> {
    let used = await place.open();
    for (let isRepeated = false; ; isRepeated = true) {
      try {
        const value = await task();
        for (const password of used) password.hasOpened = true;
        return value;
      } catch (reason) {
        const scope = await place.closedBy(reason);
        if (scope === null) throw reason;
        const asked = isNeeded(reason) ? reason : needed(scope, false);
        if (isRepeated || request.passwords?.[scope] === undefined) throw asked;
        for (const password of used) passwords.forget(password);
        const opened = await place.open();
        if (opened.every((password) => used.includes(password))) throw asked;
        used = opened;
      }
    }
  }

  return {
    toSite: (ownerId, request, task) =>
      run(
        {
          open: () => openSite(ownerId, request),
          closedBy: async (reason) => {
            if (isNeeded(reason)) return 'site';
            if (!isNotSeen(reason)) return null;
            const user = await client.getUser(ownerId, request).catch(() => null);
            return user?.needsPassword === true ? 'site' : null;
          },
        },
        request,
        task,
      ),

    toAlbum: (albumId, request, task) =>
      run(
        {
          open: () => openAlbum(albumId, request),
          closedBy: async (reason) => {
            if (isNeeded(reason)) return reason.error.scope;
            if (!isNotSeen(reason)) return null;
            const album = await client.getAlbum(albumId, request).catch(() => null);
            return album?.needsPassword === true ? scopeOf(album) : null;
          },
        },
        request,
        task,
      ),
  };
}

/** The album's own password, or that of its owner's whole site. */
export function scopeOf({ hasPassword }: { readonly hasPassword: boolean | undefined }): Scope {
  return hasPassword === true ? 'album' : 'site';
}

export function needed(scope: Scope, wasWrong: boolean): AppFailure {
  return new AppFailure({ kind: 'password-needed', scope, wasWrong, isCertain: true });
}

function isNeeded(reason: unknown): reason is AppFailure & { readonly error: { readonly scope: Scope } } {
  return reason instanceof AppFailure && reason.error.kind === 'password-needed';
}

function isNotSeen(reason: unknown): boolean {
  return reason instanceof AppFailure && (reason.error.kind === 'not-found' || reason.error.kind === 'forbidden');
}
