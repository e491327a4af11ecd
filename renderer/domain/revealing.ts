/**
 * Reveals masked pictures at the person's explicit request: while a key or button is pressed, or for a limited time.
 * Main grants the lease or refuses it with a reason.
 */
import { createContext, useContext } from 'react';
import type { Album, AppError, IdentityKey, Lease } from '../../preload/contract';
import type { MaskedSubject } from '../../preload/contract/mask-rule';
import { announce } from '../ui/announcer';
import { t } from '../ui/language';
import type { EndPressAndHold } from '../ui/press-and-hold';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { commandKeys } from './command-view';
import { maskedLabel } from './format-mask';
import { knownMask, release, takeMask } from './mask-state';
import type { Masking, Revealable } from './masking';
import { LARGEST_SHOWN_PX, longEdgeFor } from './picture-url';

export interface Revealing {
  /** How long a picture stays revealed, in seconds. */
  readonly seconds: number;
  /**
   * Reveals a picture while it is pressed; returns null if it is not masked. `longEdgeCssPx`: longest edge of the area
   * that shows it, in CSS pixels.
   */
  readonly hold: (what: Revealable, masking: Masking, longEdgeCssPx: number) => EndPressAndHold | null;
  /**
   * Reveals a picture for a limited time, or masks it immediately if it is revealed already. Resolves with false if main
   * has refused.
   */
  readonly toggle: (what: Revealable, masking: Masking) => Promise<boolean>;
  /** Asks the person to confirm first. */
  readonly askForAlbum: (album: Album) => void;
}

export interface RevealingDeps {
  readonly identity: IdentityKey;
  readonly seconds: number;
  readonly onRefused: (error: AppError) => void;
  readonly onAlbum: (album: Album) => void;
}

export function createRevealing({ identity, seconds, onRefused, onAlbum }: RevealingDeps): Revealing {
  const refuse = (reason: unknown): null => {
    const error = toAppError(reason);
    // The person released the key, or masked everything, before main granted the lease: no error.
    if (error.kind !== 'cancelled') onRefused(error);
    return null;
  };
  return {
    seconds,
    askForAlbum: onAlbum,
    hold: (scope, { isMasked }, longEdgeCssPx) => {
      if (!isMasked) return null;
      const releaseAllOf = new AbortController();
      const wish = { identity, scope, kind: 'held', longEdgePx: longEdgeFor(longEdgeCssPx) } as const;
      const granted = api.mask.reveal(wish, { signal: releaseAllOf.signal }).catch(refuse);
      return () => {
        releaseAllOf.abort();
        // Main may have granted the lease before the abort arrived.
        void granted.then((lease) => lease && hide(lease));
      };
    },
    toggle: async (scope, masking) => {
      const said = whyNot(scope, masking);
      if (said) announce(said);
      else if (masking.ownLease) await hide(masking.ownLease);
      else {
        const wish = { identity, scope, kind: 'timed', longEdgePx: LARGEST_SHOWN_PX } as const;
        return (await api.mask.reveal(wish).catch(refuse)) !== null;
      }
      return true;
    },
  };
}

/** Returns why the subject cannot be toggled; null if it can be revealed or hidden. */
function whyNot({ kind }: Revealable, { cause, lease, ownLease }: Masking): string | null {
  if (cause === null) return t(kind === 'cover' ? 'maskChanges.coverNotMasked' : 'maskChanges.pictureNotMasked');
  if (ownLease || lease === null || lease.kind === 'held') return null;
  const key = commandKeys('mask-everything');
  return t(lease.scope.kind === 'everything' ? 'maskChanges.maskIsOff' : 'maskChanges.revealedWithAlbum', { key });
}

/**
 * Ends the lease in the renderer immediately, then in main. If main cannot be reached, the lease ends there
 * automatically.
 */
async function hide(lease: Lease): Promise<void> {
  release([lease]);
  await api.mask.hide({ token: lease.token }).then(takeMask, () => undefined);
}

/** Ends every lease of every identity. */
export async function maskEverything(): Promise<void> {
  release(knownMask().leases);
  takeMask(await api.mask.maskAll({}));
  announce(maskedLabel(knownMask().level));
}

/** Masks all pictures, or only sensitive ones if all are masked. */
export async function switchMaskLevel(): Promise<void> {
  const level = knownMask().level === 'everything' ? 'sensitive' : 'everything';
  takeMask(await api.mask.setLevel({ level }));
}

/**
 * The item that a shortcut without an explicit target acts on: the active picture, or the active album through its
 * cover.
 */
export interface ActiveItem {
  /** The name of the picture, or of the album for a cover. */
  readonly title: string;
  readonly what: Revealable;
  readonly of: MaskedSubject;
  readonly album: Album;
}

export const RevealingContext = createContext<Revealing | null>(null);

export function useRevealing(): Revealing {
  const revealing = useContext(RevealingContext);
  if (!revealing) throw new Error('useRevealing was called outside RevealingContext.');
  return revealing;
}
