/** `smugmug.users.getTransferStats`: how often an owner's pictures were fetched (smugmug-api.md, section 3.4). Figures are made up. */
import { scatter } from '../world/scatter';
import { isSwitchedOn, requiredIdOf } from './arguments';
import { faults } from './fault';
import type { Method } from './method';
import { success } from './result';

/** Only the current and the two previous months are kept. */
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

function figuresOf(id: number, month: number) {
  const draw = scatter(id + month);
  const [Tiny, Thumb, Small, Medium, Large] = [7, 50, 3, 20, 9].map((spread, place) => ((draw >>> (place * 3)) % spread) / 2);
  return { id, Bytes: draw % 5_000_000, Tiny, Thumb, Small, Medium, Large, Original: (draw % 3) / 2 };
}
