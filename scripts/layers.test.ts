/** Checks that each rule of .dependency-cruiser.mjs refuses a file that breaks it. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, expect, it } from 'vitest';

type Import = readonly [from: string, to: string];

/** The rule, and the imports that break it. */
const BROKEN: readonly (readonly [rule: string, first: Import, ...others: Import[]])[] = [
  ['main-core-imports-only-lower-layers', ['main/core/a.ts', 'main/storage/ok.ts']],
  ['main-storage-imports-only-lower-layers', ['main/storage/a.ts', 'main/net/http/ok.ts']],
  ['main-net-imports-only-lower-layers', ['main/net/http/a.ts', 'main/services/ok.ts']],
  ['main-services-imports-only-lower-layers', ['main/services/a.ts', 'main/identity/ok.ts']],
  ['main-identity-imports-only-lower-layers', ['main/identity/a.ts', 'main/masking/ok.ts']],
  ['main-masking-imports-only-lower-layers', ['main/masking/a.ts', 'main/lock/ok.ts']],
  ['main-lock-imports-only-lower-layers', ['main/lock/a.ts', 'main/links/ok.ts']],
  ['main-links-imports-only-lower-layers', ['main/links/a.ts', 'main/demo/ok.ts']],
  ['main-demo-imports-only-lower-layers', ['main/demo/a.ts', 'main/diagnostics/ok.ts']],
  ['main-diagnostics-imports-only-lower-layers', ['main/diagnostics/a.ts', 'main/library/ok.ts']],
  ['main-updates-imports-only-lower-layers', ['main/updates/a.ts', 'main/library/ok.ts']],
  ['main-library-imports-only-lower-layers', ['main/library/a.ts', 'main/media/ok.ts']],
  ['main-media-imports-only-lower-layers', ['main/media/a.ts', 'main/accounts/ok.ts']],
  ['main-search-imports-only-lower-layers', ['main/search/a.ts', 'main/accounts/ok.ts']],
  ['main-accounts-imports-only-lower-layers', ['main/accounts/a.ts', 'main/impersonation/ok.ts']],
  ['main-impersonation-imports-only-lower-layers', ['main/impersonation/a.ts', 'main/ipc/ok.ts']],
  ['only-compose-imports-platform', ['main/ipc/a.ts', 'main/platform/ok.ts']],
  ['no-import-of-compose', ['main/platform/a.ts', 'main/compose.ts']],
  ['no-testing-in-the-program', ['main/platform/b.ts', 'main/testing/ok.ts']],
  ['no-border-crossing', ['main/platform/c.ts', 'renderer/ui/ok.ts']],
  ['feature-imports-no-sibling', ['renderer/features/albums/a.ts', 'renderer/features/group/ok.ts']],
  ['renderer-app-is-the-top', ['renderer/features/albums/b.ts', 'renderer/app/ok.ts']],
  ['domain-knows-no-feature', ['renderer/domain/a.ts', 'renderer/features/group/ok.ts']],
  ['api-knows-only-the-contract', ['renderer/api/a.ts', 'renderer/ui/ok.ts']],
  ['ui-knows-no-data', ['renderer/ui/a.ts', 'renderer/domain/ok.ts']],
  ['the-thread-loads-readers-only', ['main/services/shoebox/answer-reader.ts', 'main/services/shoebox/accounts.ts']],
  ['electron-in-platform-only', ['main/media/b.ts', 'electron']],
  ['preload-knows-only-the-contract', ['preload/a.ts', 'main/core/ok.ts']],
  ['contract-imports-only-zod', ['preload/contract/a.ts', 'node:fs']],
  ['messages-know-no-program', ['messages/a.ts', 'renderer/ui/ok.ts']],
  ['sandbox-is-a-separate-program', ['main/demo/b.ts', 'sandbox/world/ok.ts']],
  ['sandbox-knows-no-program', ['sandbox/world/a.ts', 'preload/contract/ok.ts']],
  ['no-circular-files', ['main/core/b.ts', 'main/core/c.ts'], ['main/core/c.ts', 'main/core/b.ts']],
  [
    'no-circular-folders',
    ['main/impersonation/group/a.ts', 'main/impersonation/journal/ok.ts'],
    ['main/impersonation/journal/a.ts', 'main/impersonation/group/ok.ts'],
  ],
];

/** Imports that the rules allow. */
const ALLOWED: readonly Import[] = [
  ['main/index.ts', 'main/compose.ts'],
  ['main/compose.ts', 'main/platform/ok2.ts'],
  ['main/platform/ok2.ts', 'electron'],
  ['main/platform/ok3.ts', 'main/ipc/ok.ts'],
  ['main/ipc/ok2.ts', 'main/core/ok.ts'],
  ['main/media/ok.test.ts', 'electron'],
  ['main/testing/ok2.ts', 'sandbox/world/ok.ts'],
  ['main/demo/ok2.ts', 'sandbox/announcement.ts'],
  ['main/services/ok2.ts', 'main/services/shoebox/ok.ts'],
  ['main/services/shoebox/ok2.ts', 'main/services/ok.ts'],
  ['preload/contract/ok2.ts', 'zod'],
  ['preload/ok.ts', 'electron'],
  ['messages/en/ok.ts', 'preload/contract/languages.ts'],
  ['renderer/ui/ok2.ts', 'messages/en/ok2.ts'],
  ['main/core/ok2.ts', 'messages/en/ok2.ts'],
  ['renderer/app/ok2.ts', 'renderer/features/group/ok.ts'],
  ['renderer/features/group/ok2.ts', 'preload/contract/ok.ts'],
  ['renderer/features/group/ok3.ts', 'renderer/domain/ok.ts'],
  ['renderer/domain/ok2.ts', 'renderer/ui/ok.ts'],
  ['renderer/domain/ok3.ts', 'renderer/api/ok.ts'],
];

let folder: string;
let violations: ICruiseResult['summary']['violations'];
let ruleNames: readonly (string | undefined)[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'layers-')));
  const imports = [...BROKEN.flatMap(([, ...broken]) => broken), ...ALLOWED];
  const files = new Map<string, string>();
  for (const [, to] of imports) if (to.endsWith('.ts')) files.set(to, 'export type Name = string;\n');
  for (const [from, to] of imports) {
    const path = to.endsWith('.ts') ? `./${relative(dirname(from), to).replace(/\.ts$/, '')}` : to;
    files.set(from, `export type { Name } from '${path}';\n`);
  }
  for (const name of ['electron', 'zod']) {
    files.set(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    files.set(`node_modules/${name}/index.js`, '');
  }
  for (const [file, text] of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const options = await extractDepcruiseOptions(resolve('.dependency-cruiser.mjs'));
  ruleNames = (options.ruleSet?.forbidden ?? []).map(({ name }) => name);
  const { output } = await cruise(['main', 'messages', 'preload', 'renderer', 'sandbox'], {
    ...options,
    validate: true,
    baseDir: folder,
  });
  if (typeof output === 'string') throw new Error(output);
  violations = output.summary.violations;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('the examples break each rule', () => {
  expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(ruleNames));
});

for (const [rule, [from]] of BROKEN) {
  it(`an import that ${rule} forbids is refused`, () => {
    const source = rule === 'no-circular-folders' ? dirname(from) : from;
    const broken = violations.filter((violation) => violation.from === source);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });
}

it('an allowed import is not refused', () => {
  const allowed = new Set(ALLOWED.map(([from]) => from));
  expect(violations.filter(({ from }) => allowed.has(from))).toEqual([]);
});
