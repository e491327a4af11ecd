/** An album of a kept list opens at once, also if its owner's albums were not loaded yet. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Owner } from '../../preload/contract';
import { answersOfProgram } from '../testing/answers';
import { album, AS_OF, identity, owner, pictures } from '../testing/examples';
import { type Answers, type FakeMain, hold } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const FRIEND = owner({ id: 'friend', name: 'Birch Lane', isSelf: false });
const PIER = album({ id: 'pier', name: 'Winter pier' });
const SHORE = album({ id: 'shore', name: 'North shore' });
const GONE = album({ id: 'gone', name: 'Old mill' });

const pin = (name: string) => page.getByRole('list', { name: 'Pinned albums' }).getByRole('button', { name });
const albumsOf = ({ name }: Owner) => page.getByRole('grid', { name: `Albums of ${name}` });
const gone = page.getByRole('dialog', { name: 'Album not found' });

/** A window with pinned albums of an owner whose list the service answers late. */
async function open(): Promise<{ readonly main: FakeMain; readonly answer: () => void }> {
  const listed = [PIER, SHORE];
  const answers = answersOfProgram([
    {
      identity: identity(),
      owners: [
        { owner: owner(), albums: [{ album: album(), pictures: pictures(12) }] },
        { owner: FRIEND, albums: listed.map((each) => ({ album: each, pictures: pictures(3) })) },
      ],
    },
  ]);
  const late = hold<{ readonly asOf: string; readonly albums: (typeof PIER)[] }>();
  const pinned = [...listed, GONE].map((each) => ({ ownerId: FRIEND.id, album: each, at: AS_OF }));
  const more: Answers = {
    albums: {
      ...answers.albums,
      list: ({ ownerId }) => (ownerId === FRIEND.id ? late.answer() : { asOf: AS_OF, albums: [album()] }),
    },
    favourites: {
      ...answers.favourites,
      get: async (...of: Parameters<NonNullable<NonNullable<Answers['favourites']>['get']>>) => {
        const state = await answers.favourites?.get?.(...of);
        if (!state) throw new Error('The example keeps favourites.');
        return { ...state, pinned };
      },
    },
  };
  const main = await openWindow(answers, more);
  await expect.element(albumsOf(owner())).toBeVisible();
  return { main, answer: () => late.release({ asOf: AS_OF, albums: listed }) };
}

it('of two kept albums that were chosen while the list was on its way, the last one opens', async () => {
  const { main, answer } = await open();
  await pin('Winter pier').click();
  // At once: what was shown before is gone, although the service has not answered.
  await expect.element(albumsOf(owner())).not.toBeInTheDocument();
  await expect.element(page.getByRole('main').getByRole('progressbar').or(albumsOf(FRIEND))).toBeVisible();
  await pin('North shore').click();
  expect(main.inputsOf('albums.list').filter(({ ownerId }) => ownerId === FRIEND.id)).toHaveLength(1);
  answer();
  await expect.element(page.getByRole('grid', { name: /North shore/ })).toBeVisible();
  await expect.element(gone).not.toBeInTheDocument();
});

it('a kept album that the list turns out not to contain says that it is gone, where the person was', async () => {
  const { answer } = await open();
  await pin('Old mill').click();
  await expect.element(albumsOf(owner())).not.toBeInTheDocument();
  answer();
  await expect.element(gone).toBeVisible();
  await gone.getByRole('button', { name: 'Close' }).click();
  await expect.element(albumsOf(owner())).toBeVisible();
  // Forward would show the albums of the other owner in its place.
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.element(albumsOf(owner())).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Forward' })).toHaveAttribute('aria-disabled', 'true');
});

it('a kept album that is gone says nothing once the person has chosen another', async () => {
  const { answer } = await open();
  await pin('Old mill').click();
  await pin('Winter pier').click();
  answer();
  await expect.element(page.getByRole('grid', { name: /Winter pier/ })).toBeVisible();
  await expect.element(gone).not.toBeInTheDocument();
});
