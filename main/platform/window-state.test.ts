import { expect, it } from 'vitest';
import { readWindowState } from './window-state';

const DEFAULT = { width: 1280, height: 840, isMaximized: false };

function readStored(stored: unknown): unknown {
  return readWindowState({ get: (name) => (name === 'window' ? stored : undefined) });
}

it('the window has the size and position that are stored', () => {
  const state = { x: -20, y: 40, width: 800, height: 600, isMaximized: true, isFullScreen: true, textSize: 1.5 };
  expect(readStored(state)).toEqual(state);
  expect(readStored({ width: 480, height: 360, isMaximized: false })).toMatchObject({ width: 480, height: 360 });
});

it('a stored size or position that is no number of pixels is ignored', () => {
  const good = { x: 0, y: 0, width: 800, height: 600, isMaximized: false };
  const bad = [
    { width: 479 },
    { height: 359.5 },
    { width: '800' },
    { x: null },
    { y: 0.5 },
    { isMaximized: 1 },
    { isFullScreen: 1 },
    { textSize: 0.1 },
    { textSize: '2' },
  ];
  for (const each of bad) expect(readStored({ ...good, ...each }), JSON.stringify(each)).toEqual(DEFAULT);
  for (const each of [undefined, null, [], 'window', 7]) expect(readStored(each)).toEqual(DEFAULT);
});
