/** The name under which the window saves the order and the position of a list of albums; each category has its own. */
import type { OwnerId } from './identity';

export function albumsName(ownerId: OwnerId, category: readonly string[]): string {
  return ['albums', ownerId, ...(category.length > 0 ? [JSON.stringify(category)] : [])].join(' ');
}
