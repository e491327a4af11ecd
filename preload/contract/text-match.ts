/** How every search field finds a name, in the window and in main: whatever the accents, the case and the language of the system. */
import { withFewMarks } from './few-marks';

/** Letters that Unicode does not take apart into a letter and a mark. */
const BESIDE: Readonly<Record<string, string>> = { ς: 'σ', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe' };

/** Equal for texts that a person takes for the same: "Émile", "E\u0301mile" and "EMILE"; "Straße" and "STRASSE"; "İlkay" and "ılkay". */
export function foldText(text: string): string {
  return (
    withFewMarks(text)
      .normalize('NFKD')
      // Marks, and characters without a form of their own, such as a soft hyphen.
      .replace(/[\p{M}\p{Cf}]/gu, '')
      // By way of capitals, which the dotless i, the long s and the sharp s have in common with what people type instead.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/[ςøłđħæœ]/g, (letter) => BESIDE[letter] ?? letter)
  );
}

/** The words of what was typed, folded. */
export function searchedWords(search: string): readonly string[] {
  return foldText(search).split(/\s+/).filter(Boolean);
}

/** `folded`: by `foldText`. Without any word, everything is meant. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
