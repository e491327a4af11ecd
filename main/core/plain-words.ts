/**
 * Tells words from secrets: text that is not clearly a few words and numbers might be a key, a session or a token.
 */

/** Too short to be a secret: "v1", "XL". */
const HARMLESS_LENGTH = 3;
const LONGEST_NAME = 28;
const MOST_WORDS = 5;
/**
 * Word patterns of "GetAlbums", "ReturnPictureIDs", "X-Amz-Date", "1.2.0" and "oauth_token". A word that mixes digits
 * and letters counts as a token.
 */
const NUMBER = /^\d{1,10}$/;
const ACRONYM = /^[A-Z]{1,5}s?$/;
const WORD = /^[A-Z]?[a-z]{1,14}$/;
/** Matches consonant runs that no word has but that random text soon contains. */
const UNSPEAKABLE = /^[^aeiouy]{4,}$|[^aeiouy]{5}/i;
const WORD_BORDER = /[-_.]|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})/;

export function isPlain(text: string): boolean {
  if (text.length <= HARMLESS_LENGTH) return /^[\w.-]*$/.test(text);
  if (text.length > LONGEST_NAME) return false;
  const words = text.split(WORD_BORDER);
  const acronyms = words.filter((word) => ACRONYM.test(word));
  return (
    words.length <= MOST_WORDS && acronyms.length <= 1 && words.every((word) => acronyms.includes(word) || isWord(word))
  );
}

function isWord(text: string): boolean {
  return NUMBER.test(text) || (text.length > 1 && WORD.test(text) && !UNSPEAKABLE.test(text));
}
