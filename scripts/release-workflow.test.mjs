import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { takeSigningKeys } from './packaging/signing-keys.mjs';
import { inProject, projectRoot, readJson } from './project.mjs';

const text = readFileSync(inProject('.github', 'workflows', 'release.yml'), 'utf8');
/** @type {{ permissions: object, env: object, jobs: Record<string, Job> }} */
const workflow = parse(text);
/** @typedef {{ uses?: string, run?: string, with?: Record<string, unknown>, env?: Record<string, string> }} Step */
/** @typedef {{ permissions: Record<string, string>, env?: object, environment?: unknown, needs?: string | string[], steps: Step[], strategy?: { matrix: { include: { target: string }[] } } }} Job */
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const commands = steps.flatMap(({ run = '' }) => run.split('\n').map((line) => line.trim()));

it('each action is pinned by the hash of a commit, with its version beside it', () => {
  const uses = [...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
  expect(uses.length).toBeGreaterThan(8);
  for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

it('only the draft may write to the repository, and no step gets a token that it does not need', () => {
  expect(workflow.permissions).toEqual({});
  const permissions = Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions]));
  expect(permissions).toEqual({
    check: { contents: 'read' },
    build: { contents: 'read' },
    again: { contents: 'read' },
    draft: { contents: 'write' },
  });
  for (const { uses, with: options } of steps)
    if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
  // What comes from outside reaches a shell as a variable, never as a part of the command.
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

it('only the step that packages has keys, under names that the packaging takes out of the environment', () => {
  // What is in this file, or in an output, is in the environment of all later steps, with their actions and programs.
  expect(commands.filter((command) => /GITHUB_(?:ENV|OUTPUT|STATE|PATH)/.test(command))).toEqual([]);
  const withKeys = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
  expect(withKeys.map(({ run }) => run)).toEqual(['npm run package -- --release']);
  const {
    run: _run,
    name: _name,
    env: environment = {},
    ...others
  } = /** @type {Step & { name: string }} */ (withKeys[0]);
  expect(others).toEqual({});
  const names = Object.keys(environment);
  expect(names.filter((name) => !environment[name]?.includes(`&& secrets.${name} || ''`))).toEqual([]);
  const left = Object.fromEntries(names.map((name) => [name, 'key']));
  expect(Object.keys(takeSigningKeys(left))).toHaveLength(names.length);
  expect(left).toEqual({});
  const outsideSteps = { ...workflow, jobs: Object.values(workflow.jobs).map((job) => ({ ...job, steps: [] })) };
  expect(JSON.stringify(outsideSteps)).not.toContain('secrets.');
});

it('a job that may ask for a token about where it runs has no keys', () => {
  const asking = Object.values(workflow.jobs).filter(({ permissions }) => 'id-token' in permissions);
  for (const { environment } of asking) expect(environment).toBeUndefined();
  expect(text).not.toContain('NOT CONFIRMED');
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
