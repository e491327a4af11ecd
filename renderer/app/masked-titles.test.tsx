/** While the mask hides titles too, no text of a picture or album is anywhere in the page. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram } from '../testing/answers';
import {
  album,
  albumDetails,
  identity,
  maskState,
  owner,
  picture,
  pictureDetails,
  preferences,
} from '../testing/examples';
import { openWindow } from '../testing/open-window';

/** Part of every text, so that none is forgotten. */
const SECRET = 'Zanzibar';
const name = (what: string): string => `${SECRET} ${what}`;

const shownAlbum = album({ id: 'secret', name: name('album'), description: name('description') });
const shownPicture = picture(0, { id: 'first', title: name('picture') });

function found(): readonly string[] {
  const texts = [document.title, document.documentElement.outerHTML];
  return texts.flatMap((text) => text.match(new RegExp(`${SECRET} [\\w ]+`, 'g')) ?? []);
}

it('hides titles in the grid, the large picture, the inspector, the palette and the title of the window', async () => {
  const owners = [{ owner: owner(), albums: [{ album: shownAlbum, pictures: [shownPicture] }] }];
  const main = await openWindow(answersOfProgram([{ identity: identity(), owners }]), {
    preferences: { get: () => preferences({ isInspectorOpen: true, captions: 'always', isFirstHintShown: true }) },
    albums: {
      details: () =>
        albumDetails({
          id: 'secret',
          name: name('album'),
          description: name('description'),
          keywords: [name('keyword')],
          other: [{ name: 'note', value: name('note') }],
        }),
    },
    pictures: {
      details: () =>
        pictureDetails({
          id: 'first',
          title: name('picture'),
          caption: name('caption'),
          keywords: [name('keyword')],
          fileName: name('file'),
          other: [{ name: 'note', value: name('note') }],
        }),
    },
  });
  const tile = page.getByRole('grid').getByRole('gridcell').first();
  await expect.element(tile).toHaveTextContent(name('album'));
  main.send('mask.changed', maskState({ level: 'everything', areTitlesMasked: true, levelRevision: 1 }));
  await expect.element(tile).toHaveTextContent('Album');
  expect(found()).toEqual([]);
  await tile.click();
  await expect.element(page.getByRole('grid', { name: 'Pictures of Album' })).toBeVisible();
  await page.getByRole('grid').getByRole('gridcell').first().hover();
  await expect.element(page.getByRole('complementary', { name: 'Inspector' })).toHaveTextContent('Picture');
  expect(found()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('img', { name: 'Picture' }).first()).toBeInTheDocument();
  expect(found()).toEqual([]);
  main.send('mask.changed', maskState({ level: 'sensitive', areTitlesMasked: false, levelRevision: 2 }));
  await expect.poll(found).not.toEqual([]);
});
