/** How a member is told apart at a glance. It follows from the id, so that it is the same everywhere and at every start. */
import { createHash } from 'node:crypto';
import type { Member, MemberId } from '../../../preload/contract';
import { AccountColour } from '../../../preload/contract/account-colour';
import { MemberPattern } from '../../../preload/contract/group';
import { initialsOf } from '../../identity/initials';

type MemberLooks = Pick<Member, 'initials' | 'colour' | 'pattern'>;

export function looksOf(id: MemberId, name: string): MemberLooks {
  const [colourByte = 0, patternByte = 0] = createHash('sha256').update(id).digest();
  // Nicknames of services have no spaces in them.
  return {
    initials: initialsOf(name.replace(/[_.-]+/g, ' ')),
    colour: at(AccountColour.options, colourByte),
    pattern: at(MemberPattern.options, patternByte),
  };
}

function at<Item>(items: readonly [Item, ...Item[]] | readonly Item[], place: number): Item {
  // The remainder is always a place of the list, which is never empty.
  return items[place % items.length] as Item;
}
