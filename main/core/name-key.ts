/** The order of names. */
import { foldText } from '../../preload/contract/text-match';

/**
 * Returns a text that sorts as a person expects: without marks and case, and with numbers by their value. A number
 * begins with its length in digits, so that it sorts behind all shorter ones. Sorting by such texts takes a quarter of
 * the time that `Intl.Collator` with numbers takes.
 */
export function nameKey(name: string): string {
  return foldText(name)
    .trim()
    .replace(/\d+/g, (digits) => {
      const significant = digits.replace(/^0+(?=\d)/, '');
      return `0${String.fromCharCode(0x30 + Math.min(significant.length, 60))}${significant}`;
    });
}
