import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, commandOf, COMPONENT_KEYS, shortcutsOf } from './commands';
import { acceleratorsOf } from './shortcut';
import { shortcutTable } from './shortcut-table';

const PLATFORMS = ['darwin', 'linux', 'win32'];

interface Use {
  /** Null for the whole window. */
  readonly of: string | null;
  readonly name: string;
}

/** Who uses which accelerator; a command that works only in a grid belongs to the grid. */
function usesOn(platform: string): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (shortcut: string, use: Use): void => {
    for (const accelerator of acceleratorsOf(shortcut)) {
      uses.set(accelerator, [...(uses.get(accelerator) ?? []), use]);
    }
  };
  for (const id of COMMAND_IDS) {
    const of = commandOf(id).section === 'grid' ? 'grid' : null;
    for (const shortcut of shortcutsOf(id, platform)) add(shortcut, { of, name: id });
  }
  for (const [name, { keys, of }] of Object.entries(COMPONENT_KEYS)) {
    for (const key of keys) add(key, { of, name });
  }
  return uses;
}

const overlap = (one: Use, other: Use): boolean =>
  one.of === null ||
  other.of === null ||
  one.of === other.of ||
  // A tile is part of a grid, and the viewer shows one.
  (one.of === 'tile' && (other.of === 'grid' || other.of === 'viewer'));

/** What the systems do with these keys, whatever program is in front. */
const TAKEN_BY_THE_SYSTEM: Readonly<Record<string, readonly string[]>> = {
  darwin: ['CmdOrCtrl+H', 'CmdOrCtrl+M', 'CmdOrCtrl+Q', 'CmdOrCtrl+W', 'CmdOrCtrl+Ctrl+F', 'CmdOrCtrl+Ctrl+Q'].concat(
    [3, 4, 5, 6].map((digit) => `CmdOrCtrl+Shift+${digit}`),
  ),
  linux: ['Alt+F4'],
  win32: ['Alt+F4', 'CmdOrCtrl+Shift+Escape'],
};

describe.each(PLATFORMS)('the commands on %s', (platform) => {
  it('have no shortcut that another command uses in the same place', () => {
    const clashes = [...usesOn(platform)].flatMap(([accelerator, uses]) =>
      uses.some((one, index) => uses.slice(index + 1).some((other) => overlap(one, other) || overlap(other, one)))
        ? [`${accelerator}: ${uses.map(({ name }) => name).join(', ')}`]
        : [],
    );
    expect(clashes).toEqual([]);
  });

  it('have no shortcut that the system takes', () => {
    const taken = TAKEN_BY_THE_SYSTEM[platform] ?? [];
    expect([...usesOn(platform).keys()].filter((accelerator) => taken.includes(accelerator))).toEqual([]);
  });

  it('are in the list of shortcuts if they have one', () => {
    const listed = shortcutTable(platform).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
    const missing = COMMAND_IDS.filter((id) =>
      shortcutsOf(id, platform).some((shortcut) => !listed.includes(shortcut)),
    );
    expect(missing).toEqual([]);
  });
});

it('the commands use Command on macOS wherever they use Ctrl on other systems', () => {
  const withCtrl = COMMAND_IDS.flatMap((id) => shortcutsOf(id, 'darwin')).filter(
    (shortcut) => /\bCtrl\b/.test(shortcut) && !/\bMod\b/.test(shortcut),
  );
  expect(withCtrl).toEqual([]);
});
