/** The members that a group screen lists, for a check of them. */
import type { Member } from '../../preload/contract';

export interface CheckLists {
  /** All known members, in the order of the table. */
  readonly all: readonly Member[];
  /** Those that the search and the filters leave, in the same order. */
  readonly shown: readonly Member[];
}
