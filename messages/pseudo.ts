/**
 * Alters the English texts for the test languages. Every text of a catalogue then shows its origin, so that a test finds
 * the texts that are in none, and longer texts show where a layout cuts.
 */
import type { AnyLanguage } from '../preload/contract/languages';

export type Alter = (text: string) => string;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** In the order of `PLAIN`, each one UTF-16 code unit. */
const ACCENTED = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** How much longer than English the accented language is, which is the most that German and Dutch usually need. */
const EXTRA = 0.45;

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const POP_DIRECTION = '\u202c';

/** Returns null for a real language. */
export function alterFor(language: AnyLanguage): Alter | null {
  if (language === 'en-XA') return lengthen;
  if (language === 'ar-XB') return mirror;
  return null;
}

function lengthen(text: string): string {
  const accented = text.replace(/[a-z]/gi, (letter) => ACCENTED.charAt(PLAIN.indexOf(letter)));
  return accented + '·'.repeat(Math.ceil(text.trim().length * EXTRA));
}

function mirror(text: string): string {
  return text.trim() === '' ? text : RIGHT_TO_LEFT_OVERRIDE + text + POP_DIRECTION;
}
