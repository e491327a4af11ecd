/**
 * What the group screen of one account shows, kept while the program runs. The search and the positions are not saved
 * for the next start, because they name members.
 */
import type { SavedGroupScreen } from '../../../preload/contract';
import { type ListMemory, newListMemory } from '../../ui/list-memory';

export type GroupChoice = Omit<SavedGroupScreen, 'identity'>;

export const USUAL_GROUP_CHOICE: GroupChoice = {
  view: 'members',
  membersBy: null,
  overviewBy: 'name',
  isDescending: false,
  onlyUnsafe: false,
  onlyEmpty: false,
  starredFirst: true,
  hiddenColumns: [],
};

export interface ListMemories {
  readonly members: ListMemory;
  readonly overview: ListMemory;
}

export class GroupMemory {
  #search = '';
  lists: ListMemories = { members: newListMemory(), overview: newListMemory() };
  #choice: GroupChoice;

  constructor(
    choice: GroupChoice = USUAL_GROUP_CHOICE,
    private readonly onChanged: () => void = () => undefined,
  ) {
    this.#choice = choice;
  }

  get choice(): GroupChoice {
    return this.#choice;
  }

  get search(): string {
    return this.#search;
  }

  readonly keepSearch = (search: string): void => {
    this.#search = search;
  };

  readonly keep = (choice: GroupChoice): void => {
    this.#choice = choice;
    this.onChanged();
  };

  /** Forgets everything that may name a member. */
  forgetMembers(): void {
    this.#search = '';
    this.lists = { members: newListMemory(), overview: newListMemory() };
  }
}
