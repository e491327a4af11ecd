/** The words for the data that signing out deletes. */
import type { DeletedData } from '../../../preload/contract';
import { t } from '../../ui/language';

/** In the order in which the window lists them. */
const LISTED = [
  'albums',
  'album-passwords',
  'owners',
  'members',
  'favourites',
  'calls',
  'location',
  'name-and-colour',
] as const satisfies readonly DeletedData['what'][];

export function labelsOfDeleted(deleted: readonly DeletedData[]): readonly string[] {
  return LISTED.flatMap((what) => {
    const found = deleted.find((each) => each.what === what);
    return found ? [t(`deletedData.${what}`, { count: found.count ?? 0 })] : [];
  });
}
