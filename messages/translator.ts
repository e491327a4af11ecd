/** Finds messages by key and fills in their values, by the plural and number rules of a locale. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, KeyOf, Translated } from './messages';
import type { Alter } from './pseudo';

export type MessageValue = string | number | boolean | Date | null | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;

export interface Translator<Messages extends Catalogue> {
  /** Returns the message with its values. A name from outside is isolated from the text around it. */
  readonly translate: (key: KeyOf<Messages>, values?: MessageValues) => string;
  /** Returns the parts of the message in order: texts, and the given elements where their names stand. */
  readonly translateToParts: <Element extends object>(
    key: KeyOf<Messages>,
    values: Readonly<Record<string, MessageValue | Element>>,
  ) => readonly (string | Element)[];
}

export interface TranslatorOptions<Messages extends Catalogue> {
  readonly messages: Translated<Messages>;
  /** BCP 47 tag for numbers and plurals: the language, with the region and hours of the system. */
  readonly locale: string;
  readonly isRightToLeft: boolean;
  /** Changes the texts for a test language. */
  readonly alter: Alter | null;
}

type Parsed = string | ParsedMessage;
type Ast = ReturnType<IntlMessageFormat['getAst']>;

interface ParsedMessage {
  readonly icu: IntlMessageFormat;
  /** Names of the values that select an alternative, and are not shown. */
  readonly selectors: ReadonlySet<string>;
}

/** A message without these characters has no values and needs no parser. */
const SYNTAX = /[{}'#]/;
/** Arabic, Hebrew and their neighbours, the scripts of the supplementary plane, and characters that change the direction. */
const RIGHT_TO_LEFT =
  /[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200f\u202a-\u202e]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export function createTranslator<Messages extends Catalogue>(
  options: TranslatorOptions<Messages>,
): Translator<Messages> {
  const parsed = new Map<string, Parsed>();

  const messageOf = (key: KeyOf<Messages>): Parsed => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const [namespace = '', name = ''] = key.split('.');
    const text = (options.messages as Catalogue)[namespace]?.[name];
    // The compiler knows the keys; only a key made at run time can be unknown, and the key says more than nothing.
    const message = text === undefined ? key : parse(text, options);
    parsed.set(key, message);
    return message;
  };
  /** Keeps the direction of a name from changing the order of the words around it. */
  const isolate = (value: unknown): unknown =>
    typeof value === 'string' && (options.isRightToLeft || RIGHT_TO_LEFT.test(value))
      ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE
      : value;
  const fill = <Element extends object>(
    message: Parsed,
    values: Readonly<Record<string, MessageValue | Element>>,
  ): (string | Element)[] => {
    if (typeof message === 'string') return [message];
    const { icu, selectors } = message;
    const isolated = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, selectors.has(name) ? value : isolate(value)]),
    );
    // `isolate` returns strings for strings and leaves all else.
    const filled = icu.format<string | Element>(isolated as Record<string, MessageValue | Element>);
    return Array.isArray(filled) ? filled : [filled];
  };

  return {
    translate: (key, values = {}) => fill<never>(messageOf(key), values).join(''),
    translateToParts: (key, values) => fill(messageOf(key), values),
  };
}

function parse(text: string, { locale, alter }: Pick<TranslatorOptions<Catalogue>, 'locale' | 'alter'>): Parsed {
  if (!SYNTAX.test(text)) return alter ? alter(text) : text;
  // Messages are plain text, so "<" is a character like others.
  const options = { ignoreTag: true };
  const ast = new IntlMessageFormat(text, 'en', undefined, options).getAst();
  return {
    icu: new IntlMessageFormat(alter ? altered(ast, alter) : ast, locale, undefined, options),
    selectors: new Set(selectorsOf(ast)),
  };
}

function selectorsOf(ast: Ast): string[] {
  return ast.flatMap((element) =>
    'options' in element
      ? [element.value, ...Object.values(element.options).flatMap(({ value }) => selectorsOf(value))]
      : [],
  );
}

function altered(ast: Ast, alter: Alter): Ast {
  return ast.map((element) => {
    if (!('options' in element)) return isText(element) ? { ...element, value: alter(element.value) } : element;
    const options: [string, unknown][] = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: altered(option.value, alter) },
    ]);
    return { ...element, options: Object.fromEntries(options) as typeof element.options };
  });
}

/** The parser's number for the text between values; its enum is not exported by the library that contains it. */
const TEXT = 0;

function isText(element: Ast[number]): element is Extract<Ast[number], { readonly value: string }> {
  return element.type.valueOf() === TEXT;
}
