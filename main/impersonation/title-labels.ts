/** The window's title while acting as a member. Only main sets it: a page title that imitates it is rejected. */
import type { Acting } from '../../preload/contract';
import { cleanName, cutText } from '../core/clean-name';
import { t } from '../core/language';

/** In characters; systems truncate long titles at the end, and the ID must stay visible. */
const LONGEST_NAME = 40;
const LONGEST_PLACE = 150;

export function actingTitle({ member, manager }: Pick<Acting, 'member' | 'manager'>): string {
  return t('windowTitle.actingAs', { member: shorten(member.name), id: member.id, manager: shorten(manager.name) });
}

/** Returns the cleaned page title, or null if it is empty or contains text like "acting as". */
export function titleOfPage(title: string): string | null {
  const place = cleanName(title, LONGEST_PLACE);
  return place !== null && !CLAIM.test(plainLetters(place)) ? place : null;
}

const CLAIM = /(?<![a-z])acting[^a-z]*as(?![a-z])/;

/** Letters of other alphabets that look like those in "acting as". */
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
