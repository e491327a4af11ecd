import { describe, expect, it } from 'vitest';
import { alterFor } from './pseudo';
import { createTranslator } from './translator';

const messages = {
  albums: {
    empty: 'No albums',
    of: 'Albums of {name}',
    count: '{count, plural, one {# album} other {# albums}}',
    by: '{kind, select, owner {Albums of the owner} other {Albums}}',
    apostrophe: "The service doesn't say",
  },
} as const;

function translatorFor(locale: string, language: 'en' | 'ar' | 'en-XA' | 'ar-XB' = 'en') {
  return createTranslator<typeof messages>({
    messages,
    locale,
    isRightToLeft: language.startsWith('ar'),
    alter: language === 'ar' ? null : alterFor(language),
  });
}

describe('the translator', () => {
  it('returns a message without values as it is written', () => {
    expect(translatorFor('en').translate('albums.empty')).toBe('No albums');
    expect(translatorFor('en').translate('albums.apostrophe')).toBe("The service doesn't say");
  });

  it('uses the plural and the digits of the locale', () => {
    const { translate } = translatorFor('en');
    expect(translate('albums.count', { count: 1 })).toBe('1 album');
    expect(translate('albums.count', { count: 1204 })).toBe('1,204 albums');
    expect(translatorFor('de').translate('albums.count', { count: 1204 })).toBe('1.204 albums');
  });

  it('isolates a name that runs in the other direction', () => {
    expect(translatorFor('en').translate('albums.of', { name: 'Heron' })).toBe('Albums of Heron');
    expect(translatorFor('en').translate('albums.of', { name: 'مالك' })).toBe('Albums of \u2068مالك\u2069');
    expect(translatorFor('ar', 'ar').translate('albums.of', { name: 'Heron' })).toBe('Albums of \u2068Heron\u2069');
    for (const name of ['\u{1e900}\u{1e922}', '\u{10d00}', '\u202eHeron', '1\u200f'])
      expect(translatorFor('en').translate('albums.of', { name })).toBe(`Albums of \u2068${name}\u2069`);
  });

  it('does not isolate a value that selects an alternative', () => {
    expect(translatorFor('ar', 'ar').translate('albums.by', { kind: 'owner' })).toBe('Albums of the owner');
  });

  it('puts elements between the texts', () => {
    const element = { is: 'an element' };
    expect(translatorFor('en').translateToParts('albums.of', { name: element })).toEqual(['Albums of ', element]);
    expect(translatorFor('en').translateToParts('albums.empty', {})).toEqual(['No albums']);
  });

  it('lengthens and accents the texts of the test language, but no value', () => {
    const { translate } = translatorFor('en', 'en-XA');
    expect(translate('albums.empty')).toBe('Ñö áļƀûɱš·····');
    expect(translate('albums.of', { name: 'Heron' })).toBe('Åļƀûɱš öƒ ·····Heron');
    expect(translate('albums.count', { count: 2 })).toBe('2 áļƀûɱš···');
  });

  it('mirrors the texts of the right-to-left test language', () => {
    expect(translatorFor('en', 'ar-XB').translate('albums.empty')).toBe('\u202eNo albums\u202c');
  });
});
