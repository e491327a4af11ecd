/** The sort orders for the members of a group (pictures-api.md, section 6.1). */
import type { PicturesApiUser } from '../world/pictures-api-user';
import { scatter } from '../world/scatter';
import { ApiFailure } from './failure';

type Order = (one: PicturesApiUser, other: PicturesApiUser) => number;

/**
 * Orders by values that the world does not contain. They are derived from the user id: the same in every run, and
 * different for each order.
 */
const DRAWN = ['rating', 'ratingtotal', 'registerdate', 'views', 'inrates', 'outrates', 'age'];

/** Returns a comparison: largest and newest first unless the name has another direction; ties are sorted by id. */
export function memberOrderOf(orderBy: string): Order {
  const [, name = '', suffix] = /^(.*?)(-asc|-desc)?$/.exec(orderBy.toLowerCase()) ?? [];
  const needsDirection = ['inrates', 'outrates', 'age', 'nickname'].includes(name);
  const compare = ascendingOrderOf(name);
  if (!compare || needsDirection !== (suffix !== undefined)) throw new ApiFailure(400, `OrderBy cannot be ${orderBy}.`);
  const direction = suffix === '-asc' ? 1 : -1;
  return (one, other) => direction * compare(one, other) || one.userId - other.userId;
}

function ascendingOrderOf(name: string): Order | undefined {
  if (name === 'nickname') return (one, other) => one.nickname.localeCompare(other.nickname, 'en');
  if (name === 'lastupdated') return (one, other) => lastUpdatedAtMs(one) - lastUpdatedAtMs(other);
  const salt = DRAWN.indexOf(name);
  if (salt < 0) return undefined;
  return (one, other) => drawn(one, salt) - drawn(other, salt);
}

function drawn({ userId }: PicturesApiUser, salt: number): number {
  return scatter(userId * DRAWN.length + salt) % 1000;
}

function lastUpdatedAtMs({ albums }: PicturesApiUser): number {
  return Math.max(0, ...albums.map(({ uploadedFromMs }) => uploadedFromMs));
}
