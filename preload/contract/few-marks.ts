/**
 * Limits the combining marks of each letter to more than any language needs. Normalization sorts the marks of a letter
 * in quadratic time: 100,000 of them take 12 seconds.
 */

/** The limit of Unicode's Stream-Safe Text Format (UAX #15, section 13). */
const MARKS_LIMIT = 30;

/** Combining marks, and the two halfwidth letters that normalization turns into marks. */
const MANY_MARKS = new RegExp(`[\\p{M}\\uff9e\\uff9f]{${MARKS_LIMIT + 1},}`, 'gu');

export function withFewMarks(text: string): string {
  if (text.length <= MARKS_LIMIT) return text;
  return text.replace(MANY_MARKS, (marks) => Array.from(marks).slice(0, MARKS_LIMIT).join(''));
}
