/** Showing what is masked, on a person's explicit wish: while they hold it, or for a time. Main grants it, or says why not. */
import { createContext, useContext } from 'react';
import type { Album, AppError, IdentityKey, Lease } from '../../preload/contract';
import type { MaskedSubject } from '../../preload/contract/mask-rule';
import { announce } from '../ui/announcer';
import type { EndHold } from '../ui/press-and-hold';
import { toAppError } from './api-error';
import { api } from './client';
import { knownMask, letGo, takeMask } from './mask-state';
import type { Masking, Revealable } from './masking';
import { LARGEST_LONG_EDGE_PX, longEdgeFor } from './picture-url';

export interface Revealing {
  /** How long a picture stays revealed. */
  readonly seconds: number;
  /** Null: it is not masked. `longEdgeCssPx`: of the place where it shows, CSS pixels. */
  readonly hold: (what: Revealable, masking: Masking, longEdgeCssPx: number) => EndHold | null;
  /** For a time; at once back under the mask where it is revealed already. */
  readonly toggle: (what: Revealable, masking: Masking) => void;
  /** The person is asked first. */
  readonly askForAlbum: (album: Album) => void;
}

export interface RevealingParts {
  readonly identity: IdentityKey;
  readonly seconds: number;
  readonly onRefused: (error: AppError) => void;
  readonly onAlbum: (album: Album) => void;
}

export function createRevealing({ identity, seconds, onRefused, onAlbum }: RevealingParts): Revealing {
  const refuse = (reason: unknown): null => {
    const error = toAppError(reason);
    // Let go of, or masked again, before it was allowed: as was wished.
    if (error.kind !== 'cancelled') onRefused(error);
    return null;
  };
  return {
    seconds,
    askForAlbum: onAlbum,
    hold: (scope, { isMasked }, longEdgeCssPx) => {
      if (!isMasked) return null;
      const letGoOf = new AbortController();
      const wish = { identity, scope, kind: 'held', longEdgePx: longEdgeFor(longEdgeCssPx) } as const;
      const granted = api.mask.reveal(wish, { signal: letGoOf.signal }).catch(refuse);
      return () => {
        letGoOf.abort();
        // Main may have been quicker.
        void granted.then((lease) => lease && hide(lease));
      };
    },
    toggle: (scope, masking) => {
      const said = whyNot(scope, masking);
      if (said) announce(said);
      else if (masking.ownLease) void hide(masking.ownLease);
      else void api.mask.reveal({ identity, scope, kind: 'timed', longEdgePx: LARGEST_LONG_EDGE_PX }).catch(refuse);
    },
  };
}

/** Null: it can be revealed, or hidden again. */
function whyNot({ kind }: Revealable, { cause, lease, ownLease }: Masking): string | null {
  if (cause === null) return kind === 'cover' ? 'This cover is not masked' : 'This picture is not masked';
  if (ownLease || lease === null || lease.kind === 'held') return null;
  return lease.scope.kind === 'everything'
    ? 'The mask is off. M masks everything'
    : 'Revealed with its whole album. M masks everything';
}

/** At once, and then in main. Where main cannot be asked, the lease ends there by itself. */
async function hide(lease: Lease): Promise<void> {
  letGo([lease]);
  await api.mask.hide({ token: lease.token }).then(takeMask, () => undefined);
}

/** Whatever is revealed, to whomever. */
export async function maskEverything(): Promise<void> {
  letGo(knownMask().leases);
  takeMask(await api.mask.maskAll({}));
  announce('Everything is masked');
}

/** What a key means that names nothing: the picture, or the album by its cover. */
export interface InHand {
  readonly what: Revealable;
  readonly of: MaskedSubject;
  readonly album: Album;
}

export const RevealingContext = createContext<Revealing | null>(null);

export function useRevealing(): Revealing {
  const revealing = useContext(RevealingContext);
  if (!revealing) throw new Error('Nobody looks here, so nothing can be revealed.');
  return revealing;
}
