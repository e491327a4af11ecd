import { DateTime } from 'luxon';
import { expect, test } from '../fixtures/test';
import type { AlbumLabels } from '../pages/albums';

function count(pictures: number): string {
  return pictures === 1 ? '1 picture' : `${new Intl.NumberFormat('en-US').format(pictures)} pictures`;
}

/** The day of this computer at a wall-clock time of SmugMug, which is in California. */
function day(wallTime: string): string {
  return DateTime.fromSQL(wallTime, { zone: 'America/Los_Angeles' })
    .toLocal()
    .toLocaleString(DateTime.DATE_MED, { locale: 'en-US' });
}

test('each owner’s albums are shown in the service’s order, with their labels, covers and categories, and open by one click', async ({
  program,
  services,
  sandbox,
  control,
}) => {
  await test.step('the Pictures API’s albums are shown in their sequence, with name, number of pictures and description', async () => {
    const served = await services.picturesApiAlbums('Dana Reyes');
    const expected = [...served]
      .sort((one, other) => one.Sequence - other.Sequence)
      .map((album): AlbumLabels => ({
        name: album.AlbumName,
        count: count(album.AlbumSize),
        description: album.AlbumDescription,
      }));
    expect(expected.map(({ name }) => name)).not.toEqual(served.map(({ AlbumName }) => AlbumName));
    // The free gallery is not an album of the service, and comes last (pictures-api.md, section 4).
    const free: AlbumLabels = { name: 'Free gallery', count: count(9), description: null };
    expect(await program.albums.words()).toEqual([...expected, free]);
  });

  await test.step('a cover flagged unsafe is a mosaic of at most eight cells along each edge while the mask is on', async () => {
    const served = await services.picturesApiAlbums('Dana Reyes');
    for (const { AlbumName, ThumbSafe, ThumbUrl } of served) {
      if (ThumbUrl === null) continue;
      const cover = await program.albums.imageOf(program.albums.tile(AlbumName));
      expect(cover?.isMosaic, AlbumName).toBe(!ThumbSafe);
      if (ThumbSafe) expect(cover?.widthPx, AlbumName).toBeGreaterThan(8);
      else expect(Math.max(cover?.widthPx ?? 99, cover?.heightPx ?? 99), AlbumName).toBeLessThanOrEqual(8);
    }
  });

  await test.step('the list of owners contains the account itself and the suggested owners', async () => {
    const { picturesApi } = sandbox.announcement;
    await expect(program.albums.owner.getByRole('option')).toHaveText([
      'Dana Reyes (you)',
      ...picturesApi.owners.map(({ name }) => name),
    ]);
  });

  await test.step('SmugMug’s albums are shown in the order of the response', async () => {
    const expected = (await services.smugmugAlbums('Tidelines')).map((album): AlbumLabels => ({
      name: album.Title,
      count: `${count(album.ImageCount)} · ${day(album.LastUpdated)}`,
      description: album.Description || null,
    }));
    await program.rail.choose('Visitor');
    await expect(program.albums.root).toHaveAccessibleName('Albums of Tidelines');
    await expect.poll(() => program.albums.words()).toEqual(expected);
  });

  await test.step('the categories are shown beside the albums, and selecting a category shows only its albums', async () => {
    const all = (await services.smugmugAlbums('Tidelines')).map(({ Title }) => Title);
    const shown = async (): Promise<string[]> => (await program.albums.words()).map(({ name }) => name);
    const tree = program.page.getByRole('treegrid', { name: 'Categories' });
    const line = (name: RegExp) => tree.getByRole('row', { name });
    await expect(line(/^All albums/)).toHaveAttribute('aria-selected', 'true');
    await line(/^Landscapes/).click();
    await expect.poll(() => shown()).toEqual(['North shore', 'Above the tree line']);
    await expect(line(/^Landscapes/)).toHaveAttribute('aria-selected', 'true');
    await line(/^Coast/).click();
    await expect.poll(() => shown()).toEqual(['North shore']);
    await line(/^Nature/).click();
    await expect.poll(() => shown()).toEqual(['Under stars', 'Woodland', 'Moving water']);
    await program.albums.open('Woodland');
    await expect(program.toolbar.title).toHaveText('Woodland');
    await program.page.keyboard.press('Escape');
    await line(/^All albums/).click();
    await expect.poll(() => shown()).toEqual(all);
    await program.rail.choose('Dana Reyes');
  });

  await test.step('covers are shown for an owner to whom the account subscribes', async () => {
    const served = await services.picturesApiAlbums('quiet_heron');
    await program.albums.ofOwner('quiet_heron');
    await expect(program.albums.tiles).toHaveCount(served.length + 1);
    for (const { AlbumName } of served) {
      await expect.poll(() => program.albums.imageOf(program.albums.tile(AlbumName)), AlbumName).not.toBeNull();
    }
    await expect(program.albums.root.getByText('Not subscribed')).toHaveCount(0);
  });

  await test.step('a lock replaces the covers and pictures of an owner to whom the account does not subscribe', async () => {
    const served = await services.picturesApiAlbums('north_pier');
    await program.albums.ofOwner('north_pier');
    await expect(program.albums.tiles.filter({ hasText: 'Not subscribed' })).toHaveCount(served.length);
    // The only cover is that of the free gallery.
    await expect.poll(() => program.albums.imageOf(program.albums.tile('Free gallery'))).not.toBeNull();
    await control.forgetRequests();
    await program.albums.open('Pier end');
    await expect(program.album.root.getByText('Not subscribed').first()).toBeVisible();
    expect((await control.requests()).filter(({ origin }) => origin === 'images')).toEqual([]);
  });

  await test.step('the second click of a double click has no effect on the album that the first click opened', async () => {
    const { album, albums, page, toolbar, viewer } = program;
    await toolbar.back.click();
    await albums.ofOwner('Dana Reyes (you)');
    await expect(albums.tile('Low tide')).toBeVisible();
    await expect(albums.loading).toHaveCount(0);
    const place = await albums.tile('Low tide').boundingBox();
    if (!place) throw new Error('The album is not there.');
    // A position above a picture, also after the album is open.
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 3);
    await page.mouse.down();
    await page.mouse.up();
    await expect(toolbar.title).toHaveText('Low tide');
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => album.activeIndex(), 'the earlier selection is restored').toBe(1);
    await expect(viewer.root).toHaveCount(0);
    await album.tileAt(2).dblclick();
    await expect(viewer.root).toBeVisible();
  });
});
