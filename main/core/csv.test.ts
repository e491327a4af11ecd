import { describe, expect, it } from 'vitest';
import { rowWriter } from './csv';

describe('a row of CSV', () => {
  it.each([
    ['en-US', ','],
    ['en-GB', ','],
    ['de-DE', ';'],
    ['nl-NL', ';'],
    ['es-ES', ';'],
    ['es-MX', ','],
    ['fr-FR', ';'],
    ['ar-EG', ';'],
    ['ja-JP', ','],
  ])('has the separator that spreadsheets expect in %s', (locale, separator) => {
    expect(rowWriter(locale)(['Élodie', '2', ''])).toBe(`"Élodie"${separator}"2"${separator}""\r\n`);
  });

  it.each(['en-US', 'de-DE'])(
    'keeps both separators inside a cell, and contains no formula after them (%s)',
    (locale) => {
      expect(rowWriter(locale)(['Marsh; "spring", dry'])).toBe('"Marsh; ""spring"", dry"\r\n');
      expect(rowWriter(locale)(['a;=1+1,=2+2'])).toBe(`"a;'=1+1,'=2+2"\r\n`);
    },
  );
});
