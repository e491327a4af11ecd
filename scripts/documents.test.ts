/** Checks that the documents name files, links, notes and tests that exist. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const documents = tracked.filter((file) => file.endsWith('.md'));
const names = new Set(tracked.map((file) => basename(file)));

/** Prefixes that docs/contracts.md abbreviates, as its introduction says. */
const FOLDERS: Readonly<Record<string, string>> = {
  P: 'main/services/pictures-api',
  S: 'main/services/smugmug-1.2',
  S2: 'main/services/smugmug-2',
  A: 'main/accounts',
  H: 'main/net/http',
  BP: 'sandbox/pictures-api',
  BS: 'sandbox/smugmug',
  BS2: 'sandbox/smugmug-2',
  BL: 'sandbox/login',
};

/** The document without its code blocks. */
function read(document: string): string {
  return readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
}

function isKnownFile(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  const folder = FOLDERS[first];
  const candidates = [path, join('e2e/specs', rest.join('/')), ...(folder ? [join(folder, ...rest)] : [])];
  return names.has(path) || candidates.some((candidate) => existsSync(candidate));
}

/** Returns the anchors that GitHub makes of the headings. */
function anchorsOf(document: string): Set<string> {
  const headings = read(document).match(/^#{1,6} .+$/gm) ?? [];
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

it.each(documents)('%s links only to files and headings that exist', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = links
    .filter((target) => !/^(https?|mailto):/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? document : join(dirname(document), decodeURI(path));
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).has(anchor));
    });
  expect(broken).toEqual([]);
});

it.each(documents.filter((document) => document !== 'CHANGELOG.md'))(
  '%s names only source files that exist',
  (document) => {
    const quoted = [...read(document).matchAll(/`([\w.@/-]+\.(?:ts|tsx|mts|mjs|cjs|css))`/g)].map(
      ([, path = '']) => path,
    );
    expect(quoted.filter((path) => !isKnownFile(path))).toEqual([]);
  },
);

it('every note that a document refers to is in the code', () => {
  const notesIn = (files: readonly string[]): string[] =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\[Note: ([^\]]+)\]/g)].map(([, note = '']) => note),
    );
  const written = new Set(notesIn(tracked.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))));
  expect(notesIn(documents).filter((note) => !written.has(note))).toEqual([]);
});

it('docs/contracts.md quotes titles of tests that exist', () => {
  const plain = (text: string): string =>
    text.replaceAll("\\'", "'").replace(/\s*(?:\$\{[^}]*\}|\(?%[a-z]\)?|\$\w+)/g, '');
  const titles = tracked
    .filter((file) => /\.tsx?$/.test(file) && /test|spec|conformance|malformed|samples/.test(file))
    .map((file) => plain(readFileSync(file, 'utf8')))
    .join('\n');
  const rows = read('docs/contracts.md')
    .split('\n')
    .filter((row) => row.startsWith('|') && /\.(test|spec)\.ts|conformance/.test(row));
  const quotes = rows.flatMap((row) =>
    [...(row.split('|').at(-2) ?? '').matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote),
  );
  const parts = quotes.flatMap((quote) => quote.split('…').map(plain)).filter((part) => part.trim() !== '');
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part) => !titles.includes(part))).toEqual([]);
});

it('every decision record has a number of its own, which its heading repeats', () => {
  const records = documents.filter((file) => file.startsWith('docs/decisions/'));
  const numbers = records.map((file) => Number(/^\d{4}/.exec(basename(file))?.[0]));
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  expect(records.map((file) => Number(/^# (\d+)\. /.exec(readFileSync(file, 'utf8'))?.[1]))).toEqual(numbers);
});
