/** What the screens remember while the window is open, and which of it is saved for the next start. */
import type { SavedArrangement, SavedGrid, SavedGroupScreen } from '../../preload/contract';
import { MOST_SAVED_ARRANGEMENTS, MOST_SAVED_GRIDS } from '../../preload/contract/saved-view-limits';
import { ArrangementMemory, isUsual, USUAL_ARRANGEMENT } from '../domain/arrangement';
import type { KeptByIdentity } from '../domain/kept-by-identity';
import type { Selections } from '../domain/selections';
import { GroupMemory, USUAL_GROUP_CHOICE } from '../features/group/group-memory';
import { GridMemory } from '../ui/grid/grid-memory';
import { SavedByIdentity, type SavedByIdentityDeps } from './saved-by-identity';

export type GridMemories = SavedByIdentity<GridMemory, SavedGrid>;
export type Arrangements = SavedByIdentity<ArrangementMemory, SavedArrangement>;
export type GroupMemories = SavedByIdentity<GroupMemory, SavedGroupScreen>;

export interface ScreenMemories {
  readonly grids: GridMemories;
  readonly arrangements: Arrangements;
  readonly groups: GroupMemories;
  /**
   * The positions in lists of found and starred pictures, in memory only: what a person searched for is not written to a
   * plain file.
   */
  readonly collections: KeptByIdentity<GridMemory>;
  readonly selections: Selections;
}

export const MOST_COLLECTIONS = 30;

export function newCollectionMemory(): GridMemory {
  return new GridMemory({ activeIndex: 0, anchor: null }, () => undefined);
}

/** An account has one group screen. */
export const GROUP_SCREEN = '';

export function openGridMemories(deps: SavedByIdentityDeps<SavedGrid>): GridMemories {
  return new SavedByIdentity(deps, {
    mostSaved: MOST_SAVED_GRIDS,
    make: (saved, onChanged) => {
      const { activeIndex = 0, anchor = null } = saved ?? {};
      return new GridMemory({ activeIndex, anchor }, onChanged);
    },
    // A grid at its start opens there anyway.
    toSave: ({ view }, of) => (view.activeIndex === 0 && view.anchor === null ? null : { ...of, ...view }),
  });
}

export function openArrangements(deps: SavedByIdentityDeps<SavedArrangement>): Arrangements {
  return new SavedByIdentity(deps, {
    mostSaved: MOST_SAVED_ARRANGEMENTS,
    make: (saved, onChanged) => {
      const { sortBy, isDescending, groupBy } = saved ?? USUAL_ARRANGEMENT;
      return new ArrangementMemory({ sortBy, isDescending, groupBy }, onChanged);
    },
    toSave: (memory, of) => (isUsual(memory.get()) ? null : { ...of, ...memory.get() }),
  });
}

export function openGroupMemories(deps: SavedByIdentityDeps<SavedGroupScreen>): GroupMemories {
  return new SavedByIdentity(deps, {
    mostSaved: MOST_SAVED_GRIDS,
    make: (saved, onChanged) => {
      const { view, membersBy, overviewBy, isDescending, onlyUnsafe, onlyEmpty, starredFirst, hiddenColumns } =
        saved ?? USUAL_GROUP_CHOICE;
      const choice = { view, membersBy, overviewBy, isDescending, onlyUnsafe, onlyEmpty, starredFirst, hiddenColumns };
      return new GroupMemory(choice, onChanged);
    },
    toSave: ({ choice }, { identity }) => ({ identity, ...choice }),
  });
}
