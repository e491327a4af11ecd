/**
 * Finds a secret in text, whichever way programs encode it. The pattern of one secret takes milliseconds to compile, so a
 * cheap test comes first, and most secrets never need their pattern.
 */

/** Secrets are found in pieces, so that text that was cut off inside a secret does not keep most of it. */
const PIECE_LENGTH = 12;
/** Only the two ends of a long secret are searched, to bound the pattern. Its middle is never plain words. */
const LONGEST_END = 96;
/** Shorter secrets, such as a PIN, are found only if they are not part of a longer word or number. */
const SHORTEST_PART = 6;
const MOST_BACKSLASHES = 4;

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** The beginning of every encoded form of a character. Base64 and hex have none; they are searched as they are. */
const ENCODED = /%[\da-f]{2}|\\|&(?:#|amp;|lt;|gt;|quot;|apos;)/i;

type Encode = (character: string) => string;

export interface SecretFinder {
  /** Returns false only if the text certainly contains the secret in no form. */
  readonly mayBeIn: (text: string) => boolean;
  /** Replaces each run of characters that belong to the secret. Compiles the pattern at the first call. */
  readonly replaceIn: (text: string, replacement: string) => string;
}

export function createSecretFinder(secret: string): SecretFinder {
  const plain = literalPiecesOf(Array.from(secret));
  const isShort = secret.length < SHORTEST_PART;
  const hex = isShort ? [] : literalPiecesOf(Array.from(Buffer.from(secret).toString('hex')));
  const base64 = isShort ? [] : base64Texts(secret).flatMap((text) => literalPiecesOf(Array.from(text)));
  let pattern: RegExp | null = null;
  return {
    mayBeIn(text) {
      if (ENCODED.test(text) || (secret.includes(' ') && text.includes('+'))) return true;
      const lowerCase = text.toLowerCase();
      const standardBase64 = text.replaceAll('-', '+').replaceAll('_', '/');
      return (
        plain.some((piece) => text.includes(piece)) ||
        hex.some((piece) => lowerCase.includes(piece)) ||
        base64.some((piece) => standardBase64.includes(piece))
      );
    },
    replaceIn: (text, replacement) => replaceRuns(text, (pattern ??= secretPattern(secret)), replacement),
  };
}

/**
 * Replaces what the pattern finds at any position. A secret that repeats itself contains its pieces at other positions
 * too; matches that overlap must not hide each other, because the end of the secret would remain.
 */
function replaceRuns(text: string, pattern: RegExp, replacement: string): string {
  let replaced = '';
  let doneTo = 0;
  for (const match of text.matchAll(pattern)) {
    const to = match.index + (match[1]?.length ?? 0);
    if (to <= doneTo) continue;
    if (match.index > doneTo || doneTo === 0) replaced += text.slice(doneTo, match.index) + replacement;
    doneTo = to;
  }
  return replaced + text.slice(doneTo);
}

/** Returns the texts of which every match of `piecesOf` contains one, if no character is encoded. */
function literalPiecesOf(characters: readonly string[]): readonly string[] {
  if (characters.length > 2 * LONGEST_END)
    return [...literalPiecesOf(characters.slice(0, LONGEST_END)), ...literalPiecesOf(characters.slice(-LONGEST_END))];
  const count = Math.floor(characters.length / PIECE_LENGTH);
  if (count === 0) return [characters.join('')];
  return [...Array.from({ length: count }, (_, index) => index * PIECE_LENGTH), characters.length - PIECE_LENGTH].map(
    (from) => characters.slice(from, from + PIECE_LENGTH).join(''),
  );
}

/** The pattern is empty and global: its first group is what it finds at a position. */
function secretPattern(secret: string): RegExp {
  const plain = piecesOf(Array.from(secret), encodedCharacter);
  if (secret.length < SHORTEST_PART) return atEachPosition(plain.map((piece) => `(?<!\\w)${piece}(?!\\w)`));
  const base64 = base64Texts(secret).flatMap((text) => piecesOf(Array.from(text), base64Character));
  const hex = piecesOf(Array.from(Buffer.from(secret).toString('hex')), eitherCase);
  return atEachPosition([...plain, ...base64, ...hex]);
}

function atEachPosition(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?=(${alternatives.join('|')}))`, 'g');
}

/**
 * Returns one pattern per piece. The last pattern also matches as much of the incomplete piece after it as there is.
 */
function piecesOf(characters: readonly string[], encode: Encode): readonly string[] {
  if (characters.length > 2 * LONGEST_END)
    return [...piecesOf(characters.slice(0, LONGEST_END), encode), ...piecesOf(characters.slice(-LONGEST_END), encode)];
  const encoded = characters.map(encode);
  const count = Math.floor(encoded.length / PIECE_LENGTH);
  if (count === 0) return [encoded.join('')];
  const pieces = Array.from({ length: count }, (_, index) =>
    encoded.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH).join(''),
  );
  const rest = encoded.slice(count * PIECE_LENGTH).reduceRight((after, one) => `(?:${one}${after})?`, '');
  const last = (pieces.pop() ?? '') + rest;
  // The end alone is found too, because text may begin in the middle of the secret.
  return [...pieces, last, encoded.slice(-PIECE_LENGTH).join('')];
}

/** Matches the character as it is, and as JSON, JavaScript, HTML, XML, a URL or a form writes it, repeatedly too. */
function encodedCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const entity = ENTITIES[character];
  const forms = [
    [...Buffer.from(character)].map((byte) => `%(?:25)*${eitherCase(hexOf(byte, 2))}`).join(''),
    [...unitsOf(character)].map((unit) => `\\\\{1,${MOST_BACKSLASHES}}u${eitherCase(hexOf(unit, 4))}`).join(''),
    `&(?:amp;)*#0*${code};`,
    `&(?:amp;)*#[xX]0*${eitherCase(code.toString(16))};`,
    ...(code < 256 ? [`\\\\{1,${MOST_BACKSLASHES}}x${eitherCase(hexOf(code, 2))}`] : []),
    ...(entity ? [`&(?:amp;)*${entity};`] : []),
    ...(character === ' ' ? ['\\+'] : []),
    // Last, because a percent sign or an ampersand also begins its own encoded form.
    `\\\\{0,${MOST_BACKSLASHES}}${escaped(character)}`,
  ];
  return `(?:${forms.join('|')})`;
}

/**
 * Returns the three Base64 texts of the secret: which one occurs depends on where the secret begins in the encoded
 * data. Characters that also encode neighbouring bytes are cut off.
 */
function base64Texts(secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
}

/** Matches both alphabets of Base64. */
function base64Character(character: string): string {
  if (character === '+') return `(?:${encodedCharacter('+')}|-)`;
  return character === '/' ? `(?:${encodedCharacter('/')}|_)` : escaped(character);
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

function eitherCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function unitsOf(character: string): readonly number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
