/**
 * `smugmug.users.getTransferStats`: download counts of an owner's pictures (smugmug-api.md, section 3.4). The numbers
 * are invented.
 */
import { scatter } from '../world/scatter';
import { isSwitchedOn, requiredIdOf } from './arguments';
import { faults } from './fault';
import type { Method } from './method';
import { success } from './result';

/** The months with statistics: the current month and the two before. */
const KEPT_MONTHS = 3;

export const getTransferStats: Method = ({ args, atMs, viewer, world }) => {
  if (!viewer) throw faults.invalidUser('nobody is signed in');
  const month = requiredIdOf(args, 'Month');
  const year = requiredIdOf(args, 'Year');
  const now = new Date(atMs);
  const monthsAgo = (now.getUTCFullYear() - year) * 12 + (now.getUTCMonth() + 1 - month);
  const isKept = month >= 1 && month <= 12 && monthsAgo >= 0 && monthsAgo < KEPT_MONTHS;
  const albums = isKept ? viewer.albums : [];
  return success(
    'Albums',
    albums.map((album) => ({
      ...figuresOf(album.albumId, month),
      Images:
        isSwitchedOn(args, 'Heavy') && album.pictureCount > 0
          ? Array.from(world.pictures.all(album), ({ id }) => figuresOf(id, month))
          : null,
    })),
  );
};

/** Exclusive upper limits of the counts per size. All are integers, because clients parse them as such. */
const SPREADS = {
  ...{ Tiny: 7, Thumb: 50, Small: 3, Medium: 20, Large: 9, XLarge: 5, X2Large: 3, X3Large: 2, Original: 3 },
  ...{ Video320: 2, Video640: 3, Video960: 2, Video1280: 2 },
};

function figuresOf(id: number, month: number) {
  const draw = scatter(id + month);
  const counts = Object.entries(SPREADS).map(([size, spread], place) => [size, (draw >>> place) % spread]);
  return { id, Bytes: draw % 5_000_000, ...(Object.fromEntries(counts) as Record<keyof typeof SPREADS, number>) };
}
