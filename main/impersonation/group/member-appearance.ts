/**
 * A member's initials, colour and pattern. The colour and the pattern are derived from the member's ID, so that they are
 * the same everywhere and after every restart.
 */
import { createHash } from 'node:crypto';
import type { Member, MemberId } from '../../../preload/contract';
import { AccountColour } from '../../../preload/contract/identity';
import { MemberPattern } from '../../../preload/contract/group';
import { initialsOf } from '../../identity/initials';

type MemberAppearance = Pick<Member, 'initials' | 'colour' | 'pattern'>;

export function appearanceOf(id: MemberId, name: string): MemberAppearance {
  const [colourByte = 0, patternByte = 0] = createHash('sha256').update(id).digest();
  // Nicknames contain no spaces, so these characters separate the words.
  return {
    initials: initialsOf(name.replace(/[_.-]+/g, ' ')),
    colour: at(AccountColour.options, colourByte),
    pattern: at(MemberPattern.options, patternByte),
  };
}

function at<Item>(items: readonly [Item, ...Item[]] | readonly Item[], place: number): Item {
  // The remainder is a valid index, because the list is never empty.
  return items[place % items.length] as Item;
}
