/** Checks how the program uses the catalogues: the compiler knows the keys, but not the values of each message. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { expect, it } from 'vitest';
import * as mainMessages from '../messages/en/main';
import * as windowMessages from '../messages/en/window';
import type { Catalogue } from '../messages/messages';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

interface Call {
  /** File and line. */
  readonly at: string;
  /** The keys that the call may use; a key made from codes is a pattern. */
  readonly keys: readonly (string | RegExp)[];
  /** Null if the values are not written in the call. */
  readonly values: readonly string[] | null;
}

const MESSAGES: ReadonlyMap<string, string> = new Map(
  [windowMessages, mainMessages].flatMap((catalogue: Catalogue) =>
    Object.entries(catalogue).flatMap(([namespace, messages]) =>
      Object.entries(messages).map(([name, text]) => [`${namespace}.${name}`, text] as const),
    ),
  ),
);

const FILES = ['main', 'preload', 'renderer'].flatMap(sourcesIn).map((path) => ({
  path,
  source: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
}));

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sourcesIn(path);
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) ? [path] : [];
  });
}

function visit(node: ts.Node, found: (node: ts.Node) => void): void {
  found(node);
  node.forEachChild((child) => visit(child, found));
}

/** Returns the keys that an expression can be; empty if they are not written in it. */
function keysIn(node: ts.Expression): (string | RegExp)[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return keysIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)];
  // A template without a namespace is no key.
  if (!ts.isTemplateExpression(node) || !/^[\w-]+\./.test(node.head.text)) return [];
  const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return [new RegExp(`^${texts.map((text) => text.replace(/[^\w]/g, '\\$&')).join('[^.]+')}$`)];
}

function valuesIn(node: ts.Expression | undefined): string[] | null {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node)) return null;
  const names = node.properties.map(
    (property) => property.name && ts.isIdentifier(property.name) && property.name.text,
  );
  return names.every((name) => typeof name === 'string') ? names : null;
}

function callsIn({ path, source }: (typeof FILES)[number]): Call[] {
  const calls: Call[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const [key, values] = node.arguments;
    if (!key || !/^(?:t|tNodes)$/.test(node.expression.text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    calls.push({ at: `${path}:${line + 1}`, keys: keysIn(key), values: valuesIn(values) });
  });
  return calls;
}

function valuesOf(text: string): string[] {
  const named = elementsOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()).flatMap(
    (element) => (element.type.valueOf() !== 0 && 'value' in element ? [element.value] : []),
  );
  return [...new Set(named)].sort();
}

function elementsOf(ast: Ast): Ast {
  return ast.flatMap((element) =>
    'options' in element
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );
}

const matching = (key: string | RegExp): string[] =>
  typeof key === 'string' ? [key] : [...MESSAGES.keys()].filter((known) => key.test(known));

it('each call gives a message the values that are in it, and no others', () => {
  const wrong = FILES.flatMap(callsIn).flatMap(({ at, keys, values }) => {
    if (!values) return [];
    const given = [...values].sort().join(', ');
    // The messages of a family of codes have different values, so only keys without a code are checked.
    const known = keys.filter((key) => typeof key === 'string');
    return known.flatMap((key) => {
      const needed = valuesOf(MESSAGES.get(key) ?? '').join(', ');
      return needed === given ? [] : [`${at}: ${key} needs ${needed || 'nothing'}, not ${given || 'nothing'}`];
    });
  });
  expect(wrong).toEqual([]);
});

it('no two files of the English catalogue have a namespace of the same name', () => {
  const names = readdirSync('messages/en')
    .filter((name) => !['main.ts', 'window.ts'].includes(name))
    .flatMap((name) => [...readFileSync(join('messages/en', name), 'utf8').matchAll(/^export const (\w+)/gm)])
    .map(([, namespace]) => namespace);
  expect(names.length).toBeGreaterThan(50);
  expect([...new Set(names)]).toEqual(names);
});

it('each message is used', () => {
  const used = new Set<string>();
  for (const { source } of FILES) {
    visit(source, (node) => {
      if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
      for (const key of keysIn(node)) {
        // A template without a namespace is no key.
        if (typeof key === 'string' || /^\^\w+\\\./.test(key.source))
          for (const known of matching(key)) used.add(known);
      }
    });
  }
  expect([...MESSAGES.keys()].filter((key) => !used.has(key))).toEqual([]);
});
