/** What the window's title says of acting as a member. Only main says it: a title of the page that sounds like it is not taken. */
import type { Acting } from '../../preload/contract';
import { cleanName, cutText } from '../core/clean-name';

/** Characters; systems cut long titles at their end, and the ID must not be lost there. */
const LONGEST_NAME = 40;
const LONGEST_PLACE = 150;

export function actingTitle({ member, manager }: Pick<Acting, 'member' | 'manager'>): string {
  return `Acting as ${shorten(member.name)} (#${member.id}) for ${shorten(manager.name)}`;
}

/** Null where it cannot be shown: there is nothing to see in it, or it says that a member is acted as. */
export function titleOfPage(title: string): string | null {
  const place = cleanName(title, LONGEST_PLACE);
  return place !== null && !CLAIM.test(plainLetters(place)) ? place : null;
}

const CLAIM = /(?<![a-z])acting[^a-z]*as(?![a-z])/;

/** Letters of other alphabets that look like those of the words. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  α: 'a',
  ɑ: 'a',
  с: 'c',
  ϲ: 'c',
  т: 't',
  τ: 't',
  і: 'i',
  ι: 'i',
  ı: 'i',
  ӏ: 'i',
  ո: 'n',
  п: 'n',
  η: 'n',
  ɡ: 'g',
  ց: 'g',
  ѕ: 's',
  ꜱ: 's',
};

function plainLetters(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(letters, (letter) => LOOKALIKES[letter] ?? letter).join('');
}

function shorten(name: string): string {
  const short = cutText(name, LONGEST_NAME);
  return short === name ? name : `${short}…`;
}
