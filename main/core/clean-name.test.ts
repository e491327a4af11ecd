import { describe, expect, it } from 'vitest';
import { cleanName, cutText, firstCharacter, nameOrId } from './clean-name';

const FAMILY = '👩‍👩‍👧‍👦';

describe('A name from a service', () => {
  it.each([
    ['plain', 'Quiet Heron', 'Quiet Heron'],
    ['combining accents', 'e\u0301milie', 'émilie'],
    ['a direction override', 'Ada\u202egnp.exe', 'Adagnp.exe'],
    ['direction isolates and direction marks', '\u2066Ada\u2069\u200f\u061c', 'Ada'],
    ['zero-width characters', 'A\u200bd\u200ca\u2060\ufeff\u00ad', 'Ada'],
    ['a joiner outside an emoji', 'A\u200dda', 'Ada'],
    ['control characters', 'A\u0000d\u001b[31ma\u009f', 'Ad[31ma'],
    ['line breaks and tabs', 'Ada\r\n\tLovelace\u2028x\u2029y', 'Ada Lovelace x y'],
    ['spaces of every kind', '  Ada\u00a0\u3000\u2003 Lovelace ', 'Ada Lovelace'],
    ['halves of a surrogate pair', 'A\ud83dda\ude00', 'Ada'],
    ['ignorable fillers', 'A\u3164\u115fda\u034f\ufff0', 'Ada'],
    ['tag characters', 'Ada\u{e0041}\u{e0042}', 'Ada'],
    ['a family emoji', `${FAMILY} family`, `${FAMILY} family`],
    ['emoji with a skin tone and a joiner', '👨🏽‍💻', '👨🏽‍💻'],
    ['an emoji with a variation selector and a joiner', '❤️‍🔥', '❤️‍🔥'],
    ['a flag', '🇬🇧 Ada', '🇬🇧 Ada'],
  ])('is cleaned: %s', (_title, text, expected) => {
    expect(cleanName(text)).toBe(expected);
    expect(cleanName(expected), 'a second cleaning changes nothing').toBe(expected);
  });

  it.each([
    '',
    ' ',
    '\u200b\u200b\u2060',
    '\u3164',
    '\u2800 \u2800',
    '\ufe0f',
    '\u0301\u0302',
    '\u202e\u202c',
    '\ud800',
    '\u200d',
  ])('is null if it has no visible character: %j', (text) => {
    expect(cleanName(text)).toBeNull();
    expect(nameOrId(text, '19')).toBe('#19');
  });

  it('is cut to 100 characters, and never inside a character', () => {
    expect(cleanName('x'.repeat(300))).toBe('x'.repeat(100));
    expect(cleanName('e\u0301'.repeat(300))).toBe('é'.repeat(100));
    expect(cleanName(FAMILY.repeat(300))).toBe(FAMILY.repeat(100));
    expect(cleanName('🇬🇧'.repeat(300))).toBe('🇬🇧'.repeat(100));
  });

  it('cannot stack accents or joined emoji into one huge character', () => {
    expect(cleanName(`a${'\u0300\u0316'.repeat(5_000)}b`)?.length).toBeLessThan(40);
    expect(cleanName(`${'👩‍'.repeat(5_000)}👩`)?.length).toBeLessThan(60);
  });

  it('is cleaned quickly even with a million accents on one letter', () => {
    // Normalization alone would take more than 15 minutes to sort these accents.
    expect(cleanName(`a${'\u0315\u0300'.repeat(500_000)}b`)?.length).toBeLessThan(40);
  });
});

it('the first character of a text is returned as a whole', () => {
  expect(firstCharacter(`${FAMILY} family`)).toBe(FAMILY);
  expect(firstCharacter('🇬🇧 Ada')).toBe('🇬🇧');
  expect(firstCharacter('e\u0301milie')).toBe('e\u0301');
  expect(firstCharacter('')).toBe('');
});

it('a text is cut between characters, never inside one character', () => {
  expect(cutText(`${'a'.repeat(30)}${FAMILY}b`, 31)).toBe(`${'a'.repeat(30)}${FAMILY}`);
  expect(cutText('short', 3)).toBe('sho');
});
