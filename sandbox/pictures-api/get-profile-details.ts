/**
 * `GET /v1/profile/getProfileDetails`: one person's profile, with portraits on request (pictures-api.md, sections 10
 * and 11).
 */
import type { Picture } from '../world/pictures';
import { findUser } from './access';
import { imageOf, type ImageView, thumbOf } from './image-urls';
import type { Method } from './method';
import { booleanOf, requiredIdOf } from './parameters';
import { flagOf } from './told-safety';
import { profileUrlOf, summaryOf } from './user-summary';

/** The portrait slots. Their real number is not known; each has one flag for its four sizes. */
const SLOTS = [1, 2, 3];

export const getProfileDetails: Method = {
  needs: 'key',
  answer: (context) => {
    const { request, parameters, world, addresses, settings } = context;
    const user = findUser(world.picturesApiUsers, requiredIdOf(parameters, 'UserID'));
    const view = { addresses, isVisible: true, request, settings };
    const isWithImages = booleanOf(parameters, 'ReturnImages') ?? false;
    const isWithContact = booleanOf(parameters, 'ReturnContact') ?? false;
    const slots = SLOTS.map((slot) => slotFields(slot, world.pictures.at(user.freeGallery, slot - 1), view));
    return {
      area: 'Profile',
      typeName: 'ProfileDetails',
      value: {
        ...summaryOf(user, context),
        ProfileURL: profileUrlOf(user),
        Images: isWithImages ? (Object.assign({}, ...slots) as unknown) : null,
        Contact: isWithContact ? { EmailAddress: user.emailAddress } : null,
      },
    };
  },
};

function slotFields(slot: number, picture: Picture | undefined, view: ImageView): Record<string, unknown> {
  const thumb = picture ? thumbOf(view, picture, picture.isImageSafe).url : null;
  const { isSafe, url: image } = picture ? imageOf(view, picture) : { isSafe: flagOf(false, view.settings), url: null };
  return {
    [`Image${slot}Safe`]: isSafe,
    [`Image${slot}ThumbnailURL`]: thumb,
    [`Image${slot}SquareURL`]: thumb,
    [`Image${slot}MediumURL`]: image,
    [`Image${slot}LargeURL`]: image,
  };
}
