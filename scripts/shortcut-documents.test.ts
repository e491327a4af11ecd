import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMAND_IDS, shortcutsOf } from '../preload/contract/commands';
import { type ShortcutRow, shortcutTable } from '../preload/contract/shortcut-table';
import { keys } from '../messages/en/keys';
import { commandDetails, commands, componentKeys, shortcutSections } from '../messages/en/commands';
import { formatShortcut } from '../preload/contract/format-shortcut';

const written = (shortcut: string): string =>
  formatShortcut(shortcut, { platform: 'linux', nameOf: (key) => keys[key] });

function labelOf(action: ShortcutRow['action']): string {
  if ('component' in action) return componentKeys[action.component];
  const details: Partial<Record<string, string>> = commandDetails;
  const detail = details[action.command];
  const label = commands[action.command];
  return detail ? `${label}: ${detail}` : label.replace(/…$/, '');
}

it('the table of shortcuts in the user’s guide is the list that the window shows', () => {
  const guide = readFileSync('docs/guide.md', 'utf8');
  const [, table = ''] = guide.split('| Where | Shortcut | What it does |\n| --- | --- | --- |\n');
  const rows = shortcutTable('linux').flatMap(({ section, rows: own }) =>
    own.map(({ action, keys }, index) => {
      const where = index === 0 ? `${shortcutSections[section]} ` : '';
      return `| ${where}| ${keys.map(written).join(', ')} | ${labelOf(action)} |`;
    }),
  );
  const expected = [...rows, '| | your panic key | Lock the window |'];
  expect(table.trim().split('\n')).toEqual(expected);
});

it('the documents name only shortcuts that exist', () => {
  const known = new Set(
    [
      ...shortcutTable('linux').flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)),
      ...COMMAND_IDS.flatMap((id) => shortcutsOf(id, 'linux')),
    ].map(written),
  );
  // An example of a panic key.
  known.add('Ctrl Alt X');
  const documents = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const named = documents.flatMap((name) =>
    [
      ...readFileSync(name, 'utf8').matchAll(
        /\b(?:Ctrl|Alt)(?: (?:Shift|Alt))* (?:1 … 9|F\d+|[A-Z0-9←→↑↓+−,.](?![a-z]))/g,
      ),
    ].map(([shortcut]) => ({ name, shortcut })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ shortcut }) => !known.has(shortcut))).toEqual([]);
});
