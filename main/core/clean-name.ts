/** Names that services and people give, made safe to show: one visible line that cannot reorder or hide the text beside it. */
import { withFewMarks } from '../../preload/contract/few-marks';

/** Characters as a person counts them (grapheme clusters). */
export const NAME_LIMIT = 100;
/** Code points in one character; a family emoji with skin tones has 11. The limit stops piles of accents. */
const CHARACTER_LIMIT = 16;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** A zero-width joiner stays between two emoji, where it makes one picture of them. */
const EMOJI_JOINER =
  '\\u200d(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]{0,2}\\u200d)(?=\\p{Extended_Pictographic})';
/** Variation selectors are ignorable too, and stay: they choose between two drawings of a character. */
const INVISIBLE = new RegExp(
  `(${EMOJI_JOINER})|(?!\\p{Variation_Selector})[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}]`,
  'gu',
);
/** U+2800 is a Braille cell without a dot: a symbol by its category, a blank to the eye. */
const BLANKS = /[\s\u2800]+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Null if nothing visible is left of it. */
export function cleanName(text: string, limit = NAME_LIMIT): string | null {
  if (text.length <= limit && PLAIN.test(text)) return text;
  // Line breaks and tabs separate words, so they become spaces before other control characters go.
  const visible = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(INVISIBLE, '$1');
  const line = withFewMarks(visible.replace(BLANKS, ' ').trim()).normalize('NFC');
  return VISIBLE.test(line) ? cutText(line, limit) : null;
}

/** A name with nothing visible in it becomes `#` and the ID. */
export function nameOrId(text: string, id: string): string {
  return cleanName(text) ?? `#${id}`;
}

/** At most so many characters; none is cut in half. */
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

/** The first character as a person sees it, all of an emoji or a letter with its accents. */
export function firstCharacter(text: string): string {
  const [first] = graphemes.segment(text.slice(0, 100));
  return first ? cutText(first.segment, 1) : '';
}
