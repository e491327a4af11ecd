/** The people who can sign in at the login host. */
import type { PicturesApiUser } from '../world/pictures-api-user';
import type { World } from '../world/world';

/** Quiet Heron: a plain member of a group, with albums, whose only tokens come from signing in. */
const WITHOUT_ANNOUNCED_TOKEN = 123456;

export function peopleOf({ picturesApiUsers }: World): readonly PicturesApiUser[] {
  return picturesApiUsers.filter(
    ({ accessToken, isAnnounced, userId }) =>
      (accessToken !== null && isAnnounced) || userId === WITHOUT_ANNOUNCED_TOKEN,
  );
}
