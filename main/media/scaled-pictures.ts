/**
 * Scales pictures down: to the size that a lease allows, for services that do not state their sizes, and to a size that
 * the window can draw. A larger picture is given to the window in tiles. [Note: Large pictures]
 */
import { randomUUID } from 'node:crypto';
import { createSingleFlight, joinSignals } from '../core/async';
import type { PictureTarget, PictureTile } from './picture-address';
import type { PictureBytes } from './picture-bytes';
import type { DecodeOptions, PictureDecoder } from './picture-decoder';
import type { CachedPictures, CachePartition } from './picture-cache';
import { type PictureToFetch, textOfKey } from './picture-key';
import { readPictureHeader } from './picture-size';
import { PictureNotScaled } from './smaller-size';

export interface ScaledPictures {
  /**
   * Returns the picture, scaled down if it is larger than `longEdgePx`, or than the window can draw. `longEdgePx`: null
   * if no lease limits it. Rejects if it cannot be scaled.
   */
  of(picture: PictureToFetch, longEdgePx: number | null, signal: AbortSignal): Promise<PictureBytes>;
  /** Returns a square of the picture scaled to `longEdgePx`. */
  tile(picture: PictureToFetch, longEdgePx: number, tile: PictureTile, signal: AbortSignal): Promise<PictureBytes>;
}

export interface ScaledPicturesDeps {
  readonly pictures: CachedPictures;
  readonly partition: CachePartition;
  readonly decoder: Pick<PictureDecoder, 'scaleDown'>;
  /** For pictures that are too large for the window. */
  readonly largeDecoder: Pick<PictureDecoder, 'scaleDown'>;
  /** Aborted once the leases have ended under which pictures are scaled here. */
  readonly ended?: AbortSignal;
}

/** Chromium keeps 128 MB of decoded pictures, four bytes per pixel; it decodes a larger one again for each part drawn. */
export const WINDOW_PIXELS = 32_000_000;
/** The longest edge of a larger picture as a whole. The renderer requests tiles beyond it. */
const WHOLE_LONG_EDGE_PX = 4096;
/** The renderer places the tiles by the same number. */
export const TILE_EDGE_PX = 1024;

export function createScaledPictures(deps: ScaledPicturesDeps): ScaledPictures {
  const { pictures, partition, decoder, largeDecoder, ended } = deps;
  const work = createSingleFlight();
  // One decoder serves all identities, and must not answer one with a picture that it keeps for another.
  const owner = randomUUID();
  const nameOf = ({ key }: PictureToFetch): string => `${owner} ${textOfKey(key)}`;
  const scale = (
    { key }: PictureToFetch,
    { body }: PictureBytes,
    by: Pick<PictureDecoder, 'scaleDown'>,
    { name, ...options }: Omit<DecodeOptions, 'signal'> & { readonly name: string },
    signal: AbortSignal,
  ): Promise<PictureBytes> => {
    const scaledKey = { ...key, size: `${key.size} ${name}` };
    return work.run(textOfKey(scaledKey), signal, async (shared) => {
      const known = await partition.get(scaledKey);
      if (known) return known;
      const wanted = ended ? joinSignals(shared, ended) : null;
      const scaled = await by
        .scaleDown(body, { ...options, signal: wanted?.signal ?? shared, isWaitedFor: true })
        .finally(wanted?.end);
      if (typeof scaled === 'string') throw new PictureNotScaled(scaled);
      partition.put(scaledKey, scaled);
      return scaled;
    });
  };
  return {
    async of(picture, longEdgePx, signal) {
      const whole = await pictures.fetch(picture, signal);
      const header = readPictureHeader(whole.body);
      const isLarge = header !== null && header.width * header.height > WINDOW_PIXELS;
      const mostPx = Math.min(longEdgePx ?? Infinity, isLarge ? WHOLE_LONG_EDGE_PX : Infinity);
      if (mostPx === Infinity || (header && Math.max(header.width, header.height) <= mostPx)) return whole;
      const by = isLarge ? largeDecoder : decoder;
      const keepAs = isLarge ? { keepAs: nameOf(picture) } : {};
      return scale(picture, whole, by, { name: `scaled to ${mostPx}`, longEdgePx: mostPx, ...keepAs }, signal);
    },
    async tile(picture, longEdgePx, { column, row }, signal) {
      const whole = await pictures.fetch(picture, signal);
      const tile = { column, row, edgePx: TILE_EDGE_PX };
      const name = `tile ${column} ${row} of ${longEdgePx}`;
      return scale(picture, whole, largeDecoder, { name, longEdgePx, tile, keepAs: nameOf(picture) }, signal);
    },
  };
}

export interface ShownPictures {
  readonly pictures: CachedPictures;
  readonly scaled: ScaledPictures;
}

/** Returns what an address asks for. `allowedPx`: the size that the lease allows; null if no lease limits it. */
export function fetchShown(
  { kind, isForWindow, isTile, part, longEdgePx }: PictureTarget,
  picture: PictureToFetch,
  { pictures, scaled }: ShownPictures,
  allowedPx: number | null,
  signal: AbortSignal,
): Promise<PictureBytes> {
  // The access gate found a lease for `longEdgePx`, so a part of a picture of this size is allowed.
  if (part) return scaled.tile(picture, longEdgePx, part, signal);
  // The headers of tiles are not read, because hundreds are requested while scrolling.
  const isLimited = allowedPx !== null || (kind === 'picture' && isForWindow && !isTile);
  return isLimited ? scaled.of(picture, allowedPx, signal) : pictures.fetch(picture, signal);
}
