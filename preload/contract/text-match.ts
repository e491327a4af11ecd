/**
 * Name matching for every search field, in the renderer and in main; ignores accents, case and the system's language.
 */

/** Letters that Unicode normalization does not decompose into a letter and a mark. */
const BESIDE: Readonly<Record<string, string>> = { ς: 'σ', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe' };

/** Signs that keyboards write differently: apostrophes, and Arabic and Persian letters that people type for each other. */
const AS_TYPED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '\u0629': '\u0647', // teh marbuta: heh
  '\u0649': '\u064a', // alef maksura: yeh
  '\u06cc': '\u064a', // Farsi yeh: yeh
  '\u06a9': '\u0643', // keheh: kaf
  '\u0640': '', // tatweel, which only lengthens a word
};
const TYPED_DIFFERENTLY = new RegExp(`[${Object.keys(AS_TYPED).join('')}]`, 'g');

/** Arabic-Indic and Extended Arabic-Indic digits. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Returns the same text for spellings that a person considers equal: "Émile", "E\u0301mile" and "EMILE"; "Straße" and
 * "STRASSE"; "İlkay" and "ılkay"; "l’île" and "l'île"; "٢٠٢٤" and "2024".
 */
export function foldText(text: string): string {
  return (
    withFewMarks(text)
      .normalize('NFKD')
      // Removes marks, and invisible format characters such as the soft hyphen.
      .replace(/[\p{M}\p{Cf}]/gu, '')
      // Converts to capitals in between, because the dotless i, the long s and the sharp s have the same capitals as
      // the letters that people type instead.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/[ςøłđħæœ]/g, (letter) => BESIDE[letter] ?? letter)
      .replace(TYPED_DIFFERENTLY, (sign) => AS_TYPED[sign] ?? sign)
      // The last four bits of such a digit are its value.
      .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
  );
}

/** Returns the words of the search text, folded. */
export function searchTerms(search: string): readonly string[] {
  return foldText(search).split(/\s+/).filter(Boolean);
}

/** Returns true if `folded`, a result of `foldText`, contains every word; without words, everything matches. */
export function matchesText(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** The limit of Unicode's Stream-Safe Text Format (UAX #15, section 13). */
const MARKS_LIMIT = 30;

/** Combining marks, and the two halfwidth letters that normalization turns into marks. */
const MANY_MARKS = new RegExp(`[\\p{M}\\uff9e\\uff9f]{${MARKS_LIMIT + 1},}`, 'gu');

/**
 * Limits the combining marks of each letter to more than any language needs. Normalization sorts the marks of a letter
 * in quadratic time: 100,000 of them take 12 seconds.
 */
export function withFewMarks(text: string): string {
  if (text.length <= MARKS_LIMIT) return text;
  return text.replace(MANY_MARKS, (marks) => Array.from(marks).slice(0, MARKS_LIMIT).join(''));
}
