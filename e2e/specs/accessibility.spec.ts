import { expectForEverybody } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';

test('axe finds no serious violation in the albums, an album, the inspector, the viewer and the list of shortcuts, in light and dark colours', async ({
  program,
}) => {
  const { album, albums, inspector, keys, page, rail, viewer } = program;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(albums.loading).toHaveCount(0);
  await expectForEverybody(page, 'the albums');

  await rail.choose('Visitor');
  await albums.open('North shore');
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await page.keyboard.press('i');
  await expect(inspector.group('Sizes')).toBeVisible();
  await expect(album.loading).toHaveCount(0);
  await expectForEverybody(page, 'an album with the inspector');
  await page.keyboard.press('i');
  await expectForEverybody(page, 'an album');

  await album.root.focus();
  await page.keyboard.press('Enter');
  await expect(viewer.picture((await viewer.title.textContent()) ?? '')).toHaveAttribute('data-state', 'shown');
  await expectForEverybody(page, 'the viewer');
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  await expect(keys.root).toBeVisible();
  await expectForEverybody(page, 'the list of shortcuts');
});
