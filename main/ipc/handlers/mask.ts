import type { AlbumId, JournalEvent, LeaseScope } from '../../../preload/contract';
import type { AlbumView } from '../../library/album-library';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import { managerKeyOf } from '../../identity/identity-key';
import type { LeaseWish } from '../../masking/leases';
import { showsMore } from '../../masking/mask-rules';
import type { HandlerDeps } from './deps';

/** The journal's term for this scope. */
export const ALL_PICTURES = 'all pictures';

export type MaskHandlerDeps = Pick<HandlerDeps, 'identities' | 'mask' | 'permission'> & {
  readonly acting: Pick<HandlerDeps['acting'], 'current' | 'record' | 'recordChange'>;
};

export function maskHandlers({ identities, acting, mask, permission }: MaskHandlerDeps): ProofsheetHandlers['mask'] {
  /** Records a reveal; the caller must not reveal anything if this rejects. Masking never depends on recording. */
  const record = async ({ identity, scope, kind }: LeaseWish, signal: AbortSignal): Promise<void> => {
    if (!acting.current()) return;
    const what = await identities.use(identity, signal, ({ library }, joined) => describe(library, scope, joined));
    await acting.record({ kind: 'revealed', what: kind === 'held' ? `${what}, while held` : what });
  };
  return {
    get: () => mask.state,
    reveal: async (wish, { signal }) => {
      const pending = mask.prepare(wish);
      try {
        await permission.assertAllowed(wish.identity, signal);
        await record(wish, signal);
        // The identity may have ended meanwhile.
        await identities.find(wish.identity);
        if (signal.aborted || pending.isCalledOff) throw new AppFailure({ kind: 'cancelled' });
        return mask.reveal(wish);
      } finally {
        pending.done();
      }
    },
    hide: ({ token }) => mask.hide(token),
    maskAll: () => mask.maskAll(),
    changeRules: async ({ identity, change }, { signal }) => {
      await identities.find(identity);
      // Unrated pictures are not known to be safe, so showing them needs permission too.
      if (change.whenUnrated !== undefined && change.whenUnrated !== 'mask')
        await permission.assertAllowed(identity, signal);
      const from = mask.rulesOf(identity);
      const describeChange = (): JournalEvent => ({
        kind: 'rules-changed',
        from: mask.rulesOf(identity),
        to: mask.rulesAfter(identity, change),
      });
      const apply = (): void => void mask.changeRules(identity, change);
      if (showsMore(from, mask.rulesAfter(identity, change))) {
        await acting.recordChange(managerKeyOf(identity), describeChange, apply);
      } else {
        const event = describeChange();
        apply();
        // Masking more must never fail, so this entry is written only if possible.
        acting
          .recordChange(
            managerKeyOf(identity),
            () => event,
            () => undefined,
          )
          .catch(() => undefined);
      }
      return mask.state;
    },
    permission: ({ identity }, { signal }) => permission.ask(identity, signal),
  };
}

async function describe(library: AlbumView, scope: LeaseScope, signal: AbortSignal): Promise<string> {
  const album = async (albumId: AlbumId): Promise<string> =>
    `“${library.nameOf(albumId) ?? (await library.describeAlbum(albumId, signal)).name}”`;
  switch (scope.kind) {
    case 'everything':
      return ALL_PICTURES;
    case 'album':
      return `the album ${await album(scope.albumId)}`;
    case 'cover':
      return `the cover of ${await album(scope.albumId)}`;
    case 'picture':
      return `“${(await library.picture(scope.albumId, scope.pictureId, signal)).details.title}” in ${await album(scope.albumId)}`;
  }
}
