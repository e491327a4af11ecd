import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../preload/contract/languages';
import * as arMain from './ar/main';
import * as arWindow from './ar/window';
import * as deMain from './de/main';
import * as deWindow from './de/window';
import * as mainMessages from './en/main';
import * as windowMessages from './en/window';
import * as esMain from './es/main';
import * as esWindow from './es/window';
import * as frMain from './fr/main';
import * as frWindow from './fr/window';
import * as nlMain from './nl/main';
import * as nlWindow from './nl/window';
import type { Catalogue, Translated } from './messages';

interface Catalogues {
  readonly window: Translated<typeof windowMessages>;
  readonly main: Translated<typeof mainMessages>;
}

/** Of all languages. The window loads one of them, and main has its own part of each. */
const CATALOGUES: Readonly<Record<Language, Catalogues>> = {
  en: { window: windowMessages, main: mainMessages },
  de: { window: deWindow, main: deMain },
  nl: { window: nlWindow, main: nlMain },
  es: { window: esWindow, main: esMain },
  fr: { window: frWindow, main: frMain },
  ar: { window: arWindow, main: arMain },
};

const QUOTATION_MARKS: Readonly<Record<Language, string>> = {
  en: '“”',
  de: '„“',
  nl: '“”',
  es: '“”',
  fr: '«»',
  ar: '«»',
};

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Plurals = Extract<Ast[number], { readonly pluralType?: unknown }>;

function messagesOf(language: Language): readonly (readonly [key: string, text: string])[] {
  const { window, main } = CATALOGUES[language];
  return [window, main].flatMap((catalogue: Catalogue) =>
    Object.entries(catalogue).flatMap(([namespace, messages]) =>
      Object.entries(messages).map(([name, text]) => [`${namespace}.${name}`, text] as const),
    ),
  );
}

function parse(text: string, language: string): Ast {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
}

/** All elements of the message, those inside plurals and selects too. */
function elementsOf(ast: Ast): Ast {
  return ast.flatMap((element) =>
    'options' in element
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );
}

/** The names of the values, which are those of all elements but texts and "#". */
function valuesOf(text: string, language: string): string[] {
  const named = elementsOf(parse(text, language)).filter(({ type }) => type.valueOf() !== 0 && type.valueOf() !== 7);
  return [...new Set(named.map((element) => ('value' in element ? element.value : '')))].sort();
}

function isPlural(element: Ast[number]): element is Plurals {
  return 'pluralType' in element;
}

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  it('has only messages that can be parsed', () => {
    for (const [key, text] of messagesOf(language)) expect(() => parse(text, language), key).not.toThrow();
  });

  it('has the same values in each message as English', () => {
    const english = new Map(messagesOf('en'));
    for (const [key, text] of messagesOf(language))
      expect(valuesOf(text, language), key).toEqual(valuesOf(english.get(key) ?? '', 'en'));
  });

  it('has every plural form that the language needs', () => {
    for (const [key, text] of messagesOf(language)) {
      for (const plural of elementsOf(parse(text, language)).filter(isPlural)) {
        const { pluralCategories } = new Intl.PluralRules(language, { type: plural.pluralType }).resolvedOptions();
        // Only numbers above a million or with decimals have this form, and `other` reads well for them.
        const needed = pluralCategories.filter((category) => category !== 'many' || language.startsWith('ar'));
        expect(Object.keys(plural.options), key).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it('has one kind of quotation marks', () => {
    for (const [key, text] of messagesOf(language)) {
      const others = [...text.matchAll(/[“”„«»‹›]/gu)].filter(([mark]) => !QUOTATION_MARKS[language].includes(mark));
      expect(others, key).toEqual([]);
    }
  });

  it('finds the setting of the language by its English word, for a person who cannot read the chosen language', () => {
    const { settings, settingsKeywords } = CATALOGUES[language].window;
    expect(`${settings.language} ${settingsKeywords.appearance}`.toLowerCase()).toContain('language');
  });

  it('has a different label for each command', () => {
    const labels = Object.values(CATALOGUES[language].window.commands);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('has a different letter for each menu', () => {
    const { file, edit, view, go, window, help } = CATALOGUES[language].main.menu;
    const letters = [file, edit, view, go, window, help].map((label) => /&(\p{L})/u.exec(label)?.[1]?.toLowerCase());
    expect(letters).not.toContain(undefined);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

it('French punctuation stays on the line of the word before it', () => {
  // With a plain space, a line may begin with a colon.
  const breakable = messagesOf('fr').filter(([, text]) => / [:;?!»]|« /u.test(text));
  expect(breakable).toEqual([]);
});

it.each(LANGUAGES)('each word beside an icon is a part of the name of its button in %s', (language) => {
  const { commands, toolbarWords, memberRow } = CATALOGUES[language].window;
  const pairs = [
    ...Object.entries(toolbarWords).map(([id, word]) => [word, commands[id as keyof typeof toolbarWords]] as const),
    [memberRow.compareWord, memberRow.compare] as const,
    [memberRow.forgetWord, memberRow.forget] as const,
  ];
  // Otherwise a person who controls the computer by voice cannot press the button by the word that it shows.
  expect(pairs.filter(([word, name]) => !name.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});
