/** Checks that each class of a CSS module is used, and that a CSS module is used only in its own folder. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const projectRoot = resolve('.');

interface Import {
  /** The module, as a path from the project's root. */
  readonly module: string;
  readonly from: string;
  /** The classes that the importing file names. */
  readonly classes: readonly string[];
}

let modules: ReadonlyMap<string, ReadonlySet<string>>;
let imports: readonly Import[];
let elsewhere: readonly string[];

beforeAll(async () => {
  const entries = await readdir(join(projectRoot, 'renderer'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)));
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(projectRoot, file), 'utf8')] as const)),
  );
  const textOf = (file: string): string => texts.get(file) ?? '';
  modules = new Map(
    files.filter((file) => file.endsWith('.module.css')).map((file) => [file, classesOf(textOf(file))]),
  );
  elsewhere = files.filter((file) => file.endsWith('.css') && !file.endsWith('.module.css'));
  imports = files.filter((file) => /\.tsx?$/.test(file)).flatMap((file) => importsOf(file, textOf(file)));
});

function classesOf(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)';$/gm)].map(([, name = '', path = '']) => ({
    module: relative(projectRoot, resolve(projectRoot, dirname(file), path)),
    from: file,
    classes: [...text.matchAll(new RegExp(String.raw`\b${name}\['([\w-]+)'\]`, 'g'))].map(([, used = '']) => used),
  }));
}

describe('the CSS modules', () => {
  it('contain only classes that a component uses', () => {
    const unused = [...modules].flatMap(([module, classes]) => {
      const used = new Set(imports.filter((one) => one.module === module).flatMap((one) => one.classes));
      return [...classes].filter((name) => !used.has(name)).map((name) => `${module}: .${name}`);
    });
    expect(unused).toEqual([]);
  });

  it('contain each class that a component uses', () => {
    const missing = imports.flatMap(({ module, from, classes }) =>
      classes.filter((name) => !modules.get(module)?.has(name)).map((name) => `${from}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are imported only by components of their own folder', () => {
    expect(imports.filter(({ module, from }) => dirname(module) !== dirname(from))).toEqual([]);
  });

  it('are the only style sheets besides the tokens and the lock screen’s', () => {
    expect(elsewhere.map((file) => basename(file)).sort()).toEqual(['lock-screen.css', 'tokens.css']);
  });
});
