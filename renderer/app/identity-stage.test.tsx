import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import { album, identity, owner } from '../testing/examples';
import { openWindow } from '../testing/open-window';

const TWO_ALBUMS = answersOfProgram([
  {
    identity: identity(),
    owners: [
      {
        owner: owner(),
        albums: [
          { album: album(), pictures: [] },
          { album: album({ id: 'dune', name: 'Dune line' }), pictures: [] },
        ],
      },
    ],
  },
]);

it('shows the active album’s details in the inspector beside the albums', async () => {
  await openWindow(TWO_ALBUMS);
  await userEvent.keyboard('i');
  const title = page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 });
  await expect.element(title).toHaveTextContent('Harbour walk');
  (page.getByRole('grid').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(title).toHaveTextContent('Dune line');
});
