import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { windowChunks } from './window-chunks.mjs';

const WINDOW = resolve('renderer/main.tsx');
const LOCK_SCREEN = resolve('renderer/lock-screen/lock-screen.ts');
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  [WINDOW]: ['/shell.tsx', '/translator.ts'],
  '/shell.tsx': ['/rail.tsx', '/node_modules/react/index.js'],
  '/rail.tsx': ['/shell.tsx'],
  [LOCK_SCREEN]: ['/translator.ts', '/lock-screen/texts.ts'],
};

function fileOf(id: string): string | null {
  const [group] = windowChunks();
  return group?.name(id, { getModuleInfo: (of) => ({ importedIds: IMPORTS[of] ?? [] }) }) ?? null;
}

it('keeps all that the first screen needs in one file', () => {
  for (const id of ['/shell.tsx', '/rail.tsx', '/node_modules/react/index.js']) expect(fileOf(id)).toBe('first-screen');
});

it('keeps what a dialog needs out of that file, except its styles', () => {
  expect(fileOf('/settings-dialog.tsx')).toBeNull();
  expect(fileOf('/node_modules/react-aria-components/Menu.js')).toBe('library');
  expect(fileOf('/settings-dialog.module.css')).toBe('first-screen');
});

it('gives the lock screen nothing of the window but what it imports itself', () => {
  expect(fileOf('/translator.ts')).toBe('both-pages');
  expect(fileOf('/lock-screen/texts.ts')).toBeNull();
});
