/** The orders in which a group's members can be asked for (pictures-api.md, section 6.1). */
import type { PicturesApiUser } from '../world/pictures-api-user';
import { scatter } from '../world/scatter';
import { ApiFailure } from './failure';

type Order = (one: PicturesApiUser, other: PicturesApiUser) => number;

/** Figures that the world does not hold are drawn from the id: the same in every run, and different for each order. */
const DRAWN = ['rating', 'ratingtotal', 'registerdate', 'views', 'inrates', 'outrates', 'age'];

/** Largest and newest first, unless the name says otherwise; what is equal comes by id. */
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
