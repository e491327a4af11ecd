/** The parts of a very large picture. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../../testing/answers';
import { album, identity, owner, picture } from '../../testing/examples';
import { openWindow } from '../../testing/open-window';

const viewer = page.getByRole('dialog', { name: /^Picture/ });

it('parts that could not be loaded are tried again on request', async () => {
  const scan = picture(0, { id: 'broken-parts', width: 6000, height: 4000 });
  const albums = [{ album: album({ pictureCount: 1 }), pictures: [scan] }];
  await openWindow(answersOfProgram([{ identity: identity(), owners: [{ owner: owner(), albums }] }]));
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(viewer).toHaveFocus();
  const states = (): string[] =>
    [...viewer.element().querySelectorAll<HTMLImageElement>('img[data-tile]')].map(
      ({ dataset, src }) => `${dataset['state']} ${src.includes('attempt=') ? 'again' : 'once'}`,
    );
  await userEvent.keyboard('1');
  await expect.element(viewer.getByRole('alert')).toHaveTextContent('The large picture could not be loaded.');
  await expect.poll(() => new Set(states())).toEqual(new Set(['loading once']));
  const count = states().length;
  await viewer.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => new Set(states())).toEqual(new Set(['shown again']));
  expect(states()).toHaveLength(count);
  await expect.element(viewer.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.keyboard('0');
  await expect.poll(states).toEqual([]);
  await userEvent.keyboard('1');
  await expect.poll(() => new Set(states())).toEqual(new Set(['shown once']));
  await expect.element(viewer.getByRole('alert')).not.toBeInTheDocument();
});
