import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inProject, projectRoot, readJson } from './project.mjs';

const text = readFileSync(inProject('.github', 'workflows', 'release.yml'), 'utf8');
/** @type {{ permissions: object, jobs: Record<string, { permissions: object, needs?: string | string[], steps: Step[], strategy?: { matrix: { include: { target: string }[] } } }> }} */
const workflow = parse(text);
/** @typedef {{ uses?: string, run?: string, with?: Record<string, unknown> }} Step */
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commands = steps.flatMap(({ run = '' }) => run.split('\n').map((line) => line.trim()));

it('each action is pinned by the hash of a commit, with its version beside it', () => {
  const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
  expect(uses.length).toBeGreaterThan(8);
  for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

it('only the draft may write to the repository, and no step gets a token that it does not need', () => {
  expect(workflow.permissions).toEqual({});
  const permissions = Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]));
  expect(permissions).toEqual({
    check: { contents: 'read' },
    build: { contents: 'read', 'id-token': 'write', attestations: 'write' },
    again: { contents: 'read' },
    draft: { contents: 'write' },
  });
  for (const { uses, with: options } of steps)
    if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
  // What comes from outside reaches a shell as a variable, never as a part of the command.
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

it('there are six targets, and a draft needs all of them and the same second build', () => {
  const targets = workflow.jobs.build?.strategy?.matrix.include.map(({ target }) => target);
  expect(targets).toEqual(['linux-x64', 'linux-arm64', 'macos-x64', 'macos-arm64', 'windows-x64', 'windows-arm64']);
  expect(workflow.jobs.build?.needs).toBe('check');
  expect(workflow.jobs.draft?.needs).toEqual(['build', 'again']);
});

it('each command is one of the project: its npm scripts, its own scripts and their options', () => {
  const npmScripts = commands.flatMap((line) => [...line.matchAll(/npm run (\S+)/g)].map(([, name]) => name));
  const scripts = readJson(inProject('package.json')).scripts;
  expect(npmScripts.filter((name = '') => !(name in scripts))).toEqual([]);
  const files = commands.flatMap((line) => [...line.matchAll(/node (scripts\/\S+)/g)].map(([, file]) => file));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(existsSync(join(projectRoot, file ?? '')), file).toBe(true);
  for (const config of text.match(/e2e\/\S+\.ts/g) ?? []) expect(existsSync(join(projectRoot, config))).toBe(true);
  const helpful = [...new Set(files)].filter((file) => file !== 'scripts/with-display.mjs');
  for (const file of [...helpful, 'scripts/package.mjs'])
    expect(execFileSync(process.execPath, [file ?? '', '--help'], { cwd: projectRoot, stdio: 'pipe' })).toBeDefined();
});

it('electron-builder accepts the configuration of all systems', () => {
  const schema = readJson(inProject('node_modules', 'app-builder-lib', 'scheme.json'));
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const config = readJson(inProject('packaging', 'electron-builder.json'));
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...config, wni: {} })).toBe(false);
  for (const path of [config.win.icon, config.mac.icon, config.mac.entitlements, config.mac.entitlementsInherit])
    expect(existsSync(inProject(path)), path).toBe(true);
});
