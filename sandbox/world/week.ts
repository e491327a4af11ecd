/**
 * A week in which members of the group change: `settings.day` chooses the day. Day 0 is the world as every other test
 * sees it; each change stays on the following days.
 */
import type { Series } from './pictures';
import type { PicturesApiAlbum, PicturesApiUser } from './pictures-api-user';

export const LAST_DAY = 6;

/** User ids, and the day on which each change begins. */
export const WEEK = {
  /** Uploads two pictures a day to the first album. */
  uploading: { userId: 600_001, from: 1, picturesADay: 2 },
  /** The service rates every second picture of this album otherwise. */
  rerated: { userId: 600_002, from: 2, albumId: 6002 },
  /** Leaves the group: no list names the member, and managers may not act as the member. */
  leaving: { userId: 600_003, from: 3 },
  /** Stays in the lists, but managers may not act as the member. */
  revoked: { userId: 600_005, from: 4 },
} as const;

const PICTURE_IDS_PER_ALBUM = 10_000;
/** By album and day, because pictures are chosen once for each object. */
const grown = new Map<string, PicturesApiAlbum>();

export function albumsOnDay({ userId, albums }: PicturesApiUser, day: number): readonly PicturesApiAlbum[] {
  const added = userId === WEEK.uploading.userId ? Math.max(0, day - WEEK.uploading.from + 1) : 0;
  const [first, ...others] = albums;
  if (added === 0 || !first) return albums;
  const key = `${first.albumId} ${day}`;
  const more = grown.get(key) ?? { ...first, pictureCount: first.pictureCount + added * WEEK.uploading.picturesADay };
  grown.set(key, more);
  return [more, ...others];
}

/** Every picture that an album has on some day, so that each has an image. */
export function seriesOfWeek(users: readonly PicturesApiUser[]): readonly Series[] {
  return users.filter(({ userId }) => userId === WEEK.uploading.userId).flatMap((user) => albumsOnDay(user, LAST_DAY));
}

export function isReratedOnDay(pictureId: number, day: number): boolean {
  const { from, albumId } = WEEK.rerated;
  return day >= from && Math.floor(pictureId / PICTURE_IDS_PER_ALBUM) === albumId && pictureId % 2 === 0;
}

export function hasLeftOnDay(userId: number, day: number): boolean {
  return userId === WEEK.leaving.userId && day >= WEEK.leaving.from;
}

export function isRevokedOnDay(userId: number, day: number): boolean {
  return hasLeftOnDay(userId, day) || (userId === WEEK.revoked.userId && day >= WEEK.revoked.from);
}
