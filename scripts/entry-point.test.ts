import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Static imports and exports of values; `import()` and types load nothing at the start. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?'([^']+)';/gm;

it('the entry point of main loads no package, so that the window does not wait for one', () => {
  const { files, packages } = reach('main/index.ts');
  expect([...packages]).toEqual(['electron']);
  expect([...files].filter((file) => /compose|start-program|handlers/.test(file))).toEqual([]);
  expect(files.size).toBeLessThan(60);
});

it.each(['test', 'start', 'setup', 'with-display', 'soak', 'sandbox', 'dev'])(
  '%s.mjs starts before the npm packages are installed',
  (script) => {
    expect([...reach(`scripts/${script}.mjs`).packages]).toEqual([]);
  },
);

function reach(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      if (from.startsWith('.')) visit(join(dirname(file), from.endsWith('.mjs') ? from : `${from}.ts`));
      else if (!from.startsWith('node:')) packages.add(from);
    }
  };
  visit(entry);
  return { files, packages };
}
