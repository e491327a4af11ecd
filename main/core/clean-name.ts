/**
 * Makes names from services and users safe to display: one visible line that cannot reorder or hide the text beside it.
 */
import { withFewMarks } from '../../preload/contract/text-match';

/** In characters as a reader counts them (grapheme clusters). */
export const NAME_LIMIT = 100;
/** In code points per character; a family emoji with skin tones has 11. The limit prevents stacked accents. */
const CHARACTER_LIMIT = 16;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Keeps a zero-width joiner between two emoji, because it joins them into one. */
const EMOJI_JOINER =
  '\\u200d(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]{0,2}\\u200d)(?=\\p{Extended_Pictographic})';
/** Keeps variation selectors although they are ignorable: they choose between two glyphs of a character. */
const INVISIBLE = new RegExp(
  `(${EMOJI_JOINER})|(?!\\p{Variation_Selector})[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}]`,
  'gu',
);
/** Includes U+2800, a Braille cell without dots: its category is symbol, but it appears blank. */
const BLANKS = /[\s\u2800]+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Returns the cleaned name, or null if nothing visible remains. */
export function cleanName(text: string, limit = NAME_LIMIT): string | null {
  if (text.length <= limit && PLAIN.test(text)) return text;
  // Line breaks and tabs separate words, so they become spaces before other control characters are removed.
  const visible = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(INVISIBLE, '$1');
  const line = withFewMarks(visible.replace(BLANKS, ' ').trim()).normalize('NFC');
  return VISIBLE.test(line) ? cutText(line, limit) : null;
}

/** Returns the cleaned name, or the name made from the ID if nothing visible remains. */
export function nameOrId(text: string, id: string): string {
  return cleanName(text) ?? nameFromId(id);
}

/** Names what has no name of its own, without a word of any language. [Note: Names from IDs] */
export function nameFromId(id: string): string {
  return `#${id}`;
}

/** Cuts a text to at most `limit` characters, never inside a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= Math.min(limit, CHARACTER_LIMIT)) return text;
  let kept = '';
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (count === limit) break;
    count += 1;
    kept += segment.length <= CHARACTER_LIMIT ? segment : Array.from(segment).slice(0, CHARACTER_LIMIT).join('');
  }
  return kept.trimEnd();
}

/** Returns the first grapheme cluster, such as a whole emoji or a letter with its accents. */
export function firstCharacter(text: string): string {
  const [first] = graphemes.segment(text.slice(0, 100));
  return first ? cutText(first.segment, 1) : '';
}
