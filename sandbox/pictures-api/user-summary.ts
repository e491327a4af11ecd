/** The summary of a user inside other responses, with the portrait (pictures-api.md, sections 3, 6.1 and 11). */
import type { Picture, Pictures } from '../world/pictures';
import type { PicturesApiUser } from '../world/pictures-api-user';
import { coverOf } from './cover';
import { thumbOf } from './image-urls';
import type { PublicContext } from './method';
import { flagOf } from './told-safety';

export interface UserSummary {
  readonly UserID: number;
  readonly Nickname: string;
  readonly ProfileThumbnailSafe: boolean | undefined;
  readonly ProfileThumbnailURL: string | null;
}

/** Returns the summary. Portraits are public, so it always contains the address. */
export function summaryOf(user: PicturesApiUser, { world, addresses, request, settings }: PublicContext): UserSummary {
  const portrait = portraitOf(user, world.pictures);
  const view = { addresses, isVisible: true, request, settings };
  const { isSafe, url } = portrait ? thumbOf(view, portrait) : { isSafe: flagOf(false, settings), url: null };
  return {
    UserID: user.userId,
    Nickname: user.nickname,
    ProfileThumbnailSafe: isSafe,
    ProfileThumbnailURL: url,
  };
}

/**
 * Returns a profile address that contains the user ID. The program reads this ID from a pasted profile link (section
 * 11).
 */
export function profileUrlOf({ userId }: PicturesApiUser): string {
  return `https://www.example.test/${userId}`;
}

function portraitOf({ albums, portrait }: PicturesApiUser, pictures: Pictures): Picture | undefined {
  if (portrait === null) return undefined;
  if (portrait) return [...pictures.all(portrait.series)].find(({ isThumbSafe }) => isThumbSafe === portrait.isSafe);
  const firstAlbum = albums[0];
  return firstAlbum && coverOf(pictures, firstAlbum);
}
