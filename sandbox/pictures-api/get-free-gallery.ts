/** `GET /v1/pictures/getFreeGallery`: what an owner shows to everybody (pictures-api.md, section 4). */
import { findUser, requireApproval } from './access';
import type { Method } from './method';
import { pageOf } from './page';
import { requiredIdOf } from './parameters';
import { pictureFields } from './picture-fields';
import { summaryOf } from './user-summary';

export const getFreeGallery: Method = {
  needs: 'key',
  answer: (context) => {
    const { request, parameters, world, addresses, settings } = context;
    requireApproval(settings);
    const owner = findUser(world.picturesApiUsers, requiredIdOf(parameters, 'UserID'));
    const newestFirst = [...world.pictures.all(owner.freeGallery)].reverse();
    const page = pageOf(newestFirst, { parameters, settings });
    const view = { addresses, isVisible: true, request, settings };
    return {
      area: 'Pictures',
      typeName: 'FreeGallery',
      itemTypeNames: { Pictures: 'FreePicture' },
      value: {
        PageNumber: page.pageNumber,
        PageCount: page.pageCount,
        PageSize: page.pageSize,
        PicturesTotal: page.total,
        User: summaryOf(owner, context),
        Pictures: page.items.map((picture) => pictureFields(picture, view)),
      },
    };
  },
};
