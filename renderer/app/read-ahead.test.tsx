/** Opening an album asks main for what it shows first before the album's screen is rendered. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner, picture } from '../testing/examples';
import { openWindow } from '../testing/open-window';

const grid = page.getByRole('grid', { name: 'Pictures of Harbour walk' });
const cover = page.getByRole('gridcell', { name: /^Harbour walk/ });

it('opening an album asks for its outline and for the pictures around the active one before its screen is rendered', async () => {
  const pictures = Array.from({ length: 240 }, (_none, index) => picture(index));
  const listed = { album: album({ pictureCount: 240 }), pictures };
  const main = await openWindow(
    answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums: [listed] }] }]),
  );
  await cover.click();
  await expect.element(grid.getByRole('gridcell').first()).toBeVisible();
  await expect.poll(() => main.inputsOf('pictures.range').length).toBeGreaterThan(0);
  const calls = main.calls();
  // The screen reports the opening when it has been rendered.
  expect(calls.indexOf('pictures.outline')).toBeLessThan(calls.indexOf('albums.opened'));
  expect(main.inputsOf('pictures.range')[0]).toMatchObject({ from: 0 });

  const outlines = main.inputsOf('pictures.outline').length;
  await userEvent.keyboard('{End}');
  await expect.poll(() => main.inputsOf('pictures.range')).toContainEqual(expect.objectContaining({ from: 200 }));
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const before = main.calls().length;
  const ranges = main.inputsOf('pictures.range').length;
  await cover.click();
  await expect.element(grid).toHaveFocus();
  const again = main.calls().slice(before);
  expect(again.indexOf('pictures.range'), 'the known outline is not asked for again').toBeLessThan(
    again.indexOf('albums.opened'),
  );
  expect(main.inputsOf('pictures.outline')).toHaveLength(outlines);
  expect(main.inputsOf('pictures.range')[ranges]).toMatchObject({ from: 200 });
});
