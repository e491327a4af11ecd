import type { AlbumId, LeaseScope } from '../../preload/contract';
import type { AlbumLibrary } from '../albums/album-library';
import type { ProofsheetHandlers } from '../dispatcher';
import type { LeaseWish } from '../mask/leases';
import type { HandlerParts } from './parts';

const EVERYTHING = 'all pictures';

type MaskHandlerParts = Pick<HandlerParts, 'identities' | 'acting' | 'mask' | 'permission'>;

export function maskHandlers({ identities, acting, mask, permission }: MaskHandlerParts): ProofsheetHandlers['mask'] {
  /** What cannot be recorded is not revealed; nothing keeps anybody from masking. */
  const record = async ({ identity, scope, kind }: LeaseWish, signal: AbortSignal): Promise<void> => {
    if (!acting.current()) return;
    const what = await identities.use(identity, signal, ({ library }, joined) => describe(library, scope, joined));
    await acting.record({ kind: 'revealed', what: kind === 'held' ? `${what}, while held` : what });
  };
  const isOffForAnybody = (): boolean => mask.state.leases.some(({ scope }) => scope.kind === 'everything');
  const recordMasked = async (wasOff: boolean): Promise<void> => {
    if (wasOff && !isOffForAnybody()) await acting.record({ kind: 'masked', what: EVERYTHING }).catch(() => undefined);
  };
  return {
    get: () => mask.state,
    reveal: (wish, { signal }) =>
      mask.revealOnceAllowed(wish, async () => {
        await permission.assertAllowed(wish.identity, signal);
        await record(wish, signal);
        // It may have ended meanwhile, and whoever held the key may have let go.
        await identities.find(wish.identity);
        signal.throwIfAborted();
      }),
    hide: async ({ token }) => {
      const wasOff = isOffForAnybody();
      const state = mask.hide(token);
      await recordMasked(wasOff);
      return state;
    },
    maskAll: async () => {
      const wasOff = isOffForAnybody();
      const state = mask.maskAll();
      await recordMasked(wasOff);
      return state;
    },
    changeRules: async ({ identity, change }, { signal }) => {
      await identities.find(identity);
      // What nothing is said of, nobody calls safe either.
      if (change.whenUnsaid !== undefined && change.whenUnsaid !== 'mask') await permission.assertAllowed(identity, signal);
      return mask.changeRules(identity, change);
    },
    permission: ({ identity }, { signal }) => permission.ask(identity, signal),
  };
}

async function describe(library: AlbumLibrary, scope: LeaseScope, signal: AbortSignal): Promise<string> {
  const album = async (albumId: AlbumId): Promise<string> =>
    `“${(await library.describeAlbum(albumId, signal)).name}”`;
  switch (scope.kind) {
    case 'everything':
      return EVERYTHING;
    case 'album':
      return `the album ${await album(scope.albumId)}`;
    case 'cover':
      return `the cover of ${await album(scope.albumId)}`;
    case 'picture':
      return `“${(await library.picture(scope.albumId, scope.pictureId, signal)).details.title}” in ${await album(scope.albumId)}`;
  }
}
