/** The words for the data that signing out deletes. */
import type { DeletedData } from '../../../preload/contract';

/** In the order in which the window lists them. Null: signing out does not delete it. */
const LABELS: Readonly<Record<DeletedData['what'], ((count: number | null) => string) | null>> = {
  albums: () => 'what was read of its albums and pictures',
  'album-passwords': () => 'the passwords typed for albums',
  owners: (count) => (count === 1 ? 'one owner that was looked up' : `${count} owners that were looked up`),
  members: () => 'whom you acted as, and what was read of them (the journal stays)',
  calls: () => 'its calls in Activity',
  location: () => 'its location',
  'name-and-colour': () => 'its name and colour',
  'added-by-id': null,
  'last-acted-as': null,
};

export function labelsOfDeleted(deleted: readonly DeletedData[]): readonly string[] {
  return Object.entries(LABELS).flatMap(([what, label]) => {
    const found = deleted.find((each) => each.what === what);
    return found && label ? [label(found.count)] : [];
  });
}
