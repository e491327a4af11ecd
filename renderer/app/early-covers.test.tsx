import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { coverAreaIn, coversWithin } from '../../preload/contract/cover-grid';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner, preferences } from '../testing/examples';
import { openWindow } from '../testing/open-window';

const ALBUMS = Array.from({ length: 60 }, (_, index) => ({
  album: album({ id: `album-${index}`, name: `Album ${index}` }),
  pictures: [],
}));

it.each([
  [800, 600],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
])('main fetches as many covers early as a window of %i × %i shows', async (widthPx, heightPx) => {
  await page.viewport(widthPx, heightPx);
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: ALBUMS }] }]));
  const grid = page.getByRole('grid', { name: /^Albums of/ });
  await expect.element(grid.getByText('Album 0', { exact: true })).toBeVisible();
  const shown = grid
    .getByRole('gridcell')
    .elements()
    .filter((tile) => tile.getBoundingClientRect().top < heightPx);
  expect(coversWithin(coverAreaIn({ widthPx, heightPx }), preferences().rowHeightPx)).toBe(shown.length);
});
