/** A user as other answers mention one, with the portrait (pictures-api.md, sections 3, 6.1 and 11). */
import type { Picture, Pictures } from '../world/pictures';
import type { PicturesApiUser } from '../world/pictures-api-user';
import { coverOf } from './cover';
import { thumbUrl } from './image-urls';
import { isMaskRequested, type PublicContext } from './method';

export interface UserSummary {
  readonly UserID: number;
  readonly Nickname: string;
  readonly ProfileThumbnailSafe: boolean;
  readonly ProfileThumbnailURL: string | null;
}

/** A portrait is public: everybody gets its address. */
export function summaryOf(user: PicturesApiUser, { world, addresses, request }: PublicContext): UserSummary {
  const portrait = portraitOf(user, world.pictures);
  const view = { addresses, isVisible: true, isMasked: isMaskRequested(request) };
  return {
    UserID: user.userId,
    Nickname: user.nickname,
    ProfileThumbnailSafe: portrait?.isThumbSafe ?? false,
    ProfileThumbnailURL: portrait ? thumbUrl(view, portrait) : null,
  };
}

/** Such a number in a pasted link is how a person is found (section 11). */
export function profileUrlOf({ userId }: PicturesApiUser): string {
  return `https://www.example.test/${userId}`;
}

function portraitOf({ albums, portrait }: PicturesApiUser, pictures: Pictures): Picture | undefined {
  if (portrait === null) return undefined;
  if (portrait) return [...pictures.all(portrait.series)].find(({ isThumbSafe }) => isThumbSafe === portrait.isSafe);
  const firstAlbum = albums[0];
  return firstAlbum && coverOf(pictures, firstAlbum);
}
