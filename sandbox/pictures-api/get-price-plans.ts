/** `GET /v1/pictures/getPricePlans`: what a subscription costs, in credits (pictures-api.md, sections 1.3 and 5). */
import { findUser } from './access';
import type { Method } from './method';
import { IDS, integerOf, requiredIdOf, textOf } from './parameters';

/** The value added tax rate. It applies only if the caller says whose tax it is. */
const VAT_RATE = 0.2;

export const getPricePlans: Method = {
  needs: 'key',
  answer: ({ parameters, world }) => {
    const owner = findUser(world.picturesApiUsers, requiredIdOf(parameters, 'UserID'));
    const vatUserId = integerOf(parameters, 'VATUserID', IDS);
    if (vatUserId !== undefined) findUser(world.picturesApiUsers, vatUserId);
    const isWithVat = vatUserId !== undefined || textOf(parameters, 'VATIPAddress') !== undefined;
    return {
      area: 'Pictures',
      typeName: 'PicturePricePlan',
      value: owner.pricePlans.map(({ pricePlanId, duration, price }) => ({
        PricePlanID: pricePlanId,
        Duration: duration,
        Price: isWithVat ? Math.round(price * (1 + VAT_RATE) * 100) / 100 : price,
      })),
    };
  },
};
