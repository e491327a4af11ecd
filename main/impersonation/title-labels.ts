/** The window's title while acting as a member. Only main sets it: a page title that imitates it is rejected. */
import type { Acting } from '../../preload/contract';
import { cleanName, cutText } from '../core/clean-name';
import { t } from '../core/language';

/** In characters; systems truncate long titles at the end, and the ID must stay visible. */
const LONGEST_NAME = 40;
const LONGEST_PLACE = 150;

/** Whom the person acts as, and for whom. */
export interface ActingNames {
  readonly member: Pick<Acting['member'], 'id' | 'name'>;
  readonly manager: Pick<Acting['manager'], 'name'>;
}

export function actingTitle({ member, manager }: ActingNames): string {
  return t('windowTitle.actingAs', { member: shorten(member.name), id: member.id, manager: shorten(manager.name) });
}

/** Returns the cleaned page title, or null if it is empty or contains text like "acting as", in English or as main writes it. */
export function titleOfPage(title: string): string | null {
  const place = cleanName(title, LONGEST_PLACE);
  if (place === null) return null;
  const letters = plainLetters(place);
  return CLAIM.test(letters) || claimHere()?.test(letters) ? null : place;
}

/** Matches the words that main writes before the member's name in the language of the program. */
function claimHere(): RegExp | null {
  const [before = ''] = t('windowTitle.actingAs', { member: MEMBER, id: '', manager: '' }).split(MEMBER);
  const words = plainLetters(before).match(/\p{L}+/gu);
  return words && new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`[^\p{L}]*`)}(?!\p{L})`, 'u');
}

/** Stands for the member's name. */
const MEMBER = '\u0000';

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
