import { expect, test } from '../fixtures/test';

/** The free gallery is shown as one more tile beside the albums. */
const FREE = 'Free gallery';

test('the free gallery, pictures awaiting approval, another order, a gallery of two pages and the prices of a subscription are shown as the service sends them', async ({
  launchApp,
  systemBrowser,
  control,
}) => {
  const program = await launchApp({ environment: systemBrowser.environment });
  await test.step('the free gallery opens, and pictures awaiting approval are shown as not available', async () => {
    await expect(program.albums.tile(FREE)).toContainText('9 pictures');
    await program.albums.open(FREE);
    await expect(program.toolbar.title).toHaveText(FREE);
    await expect.poll(() => program.album.imageOf(program.album.tileAt(8))).not.toBeNull();
    await expect(program.album.tiles).toHaveCount(9);
    await program.toolbar.back.click();

    await program.albums.open('Awaiting approval');
    await expect(program.album.tiles.filter({ hasText: 'Not available' })).toHaveCount(3);
    await expect(program.album.tiles).toHaveCount(9);
    for (const index of [0, 5])
      await expect.poll(() => program.album.imageOf(program.album.tileAt(index))).not.toBeNull();
    await program.page.keyboard.press('End');
    await program.page.keyboard.press('Enter');
    await expect(program.viewer.root).toContainText('Not available');
    await program.page.keyboard.press('Escape');
    await program.toolbar.back.click();
  });

  await test.step('another order is requested from the service and is then shown', async () => {
    const titles = (): Promise<string[]> => program.album.root.locator('[data-caption]').allTextContents();
    await program.albums.ofOwner('quiet_heron');
    await program.albums.open('Weather coming in');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    const usual = await titles();
    expect(usual.length).toBeGreaterThan(8);
    await control.forgetRequests();
    await program.page.getByRole('combobox', { name: 'Order of the pictures' }).selectOption({ label: 'File size' });
    await expect.poll(titles).not.toEqual(usual);
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    const asked = (await control.requests()).filter(({ path }) => path.endsWith('/GetGallery'));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ query }) => query['OrderBy']))).toEqual(new Set(['size']));
    const [first] = asked;
    const served = await orderedTitles(
      sandboxOrigin(first?.headers['host']),
      first?.query ?? {},
      first?.headers['authorization'] ?? '',
    );
    expect((await titles()).slice(0, 8)).toEqual(served.slice(0, 8));
    await program.toolbar.back.click();
  });

  await test.step('a free gallery of two pages scrolls to its end', async () => {
    await program.albums.ofOwner('north_pier');
    await expect(program.albums.tile(FREE)).toContainText('120 pictures');
    await program.albums.open(FREE);
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await control.forgetRequests();
    await program.page.keyboard.press('End');
    await expect.poll(() => program.album.activeIndex()).toBe(119);
    await expect.poll(() => program.album.imageOf(program.album.tileAt(119))).not.toBeNull();
    const pages = (await control.requests())
      .filter(({ path }) => /getFreeGallery$/i.test(path))
      .map(({ query }) => query['PageNumber']);
    expect(pages).toContain('2');
  });

  await test.step('without a subscription, a note shows the prices and opens the subscription page in the system’s browser', async () => {
    await program.toolbar.back.click();
    const strip = program.page.getByRole('main').getByRole('note');
    await program.albums.ofOwner('quiet_heron');
    await expect(program.albums.tile('Harbour walk')).toBeVisible();
    await expect(strip).toHaveCount(0);
    await program.albums.ofOwner('north_pier');
    await expect(strip).toContainText('This account is not subscribed to the private gallery of north_pier');
    await expect(strip).toContainText('1 Week: 1.5 credits · 2 Weeks: 2.75 credits · 1 Month: 4 credits, without VAT.');
    await strip.getByRole('button', { name: 'Subscribe on the web' }).click();
    expect(await systemBrowser.nextAddress()).toBe('https://www.example.test/123457');
    await program.albums.ofOwner('quiet_heron');
    await expect(program.albums.tile('Harbour walk')).toBeVisible();
    await expect(strip).toHaveCount(0);
    expect(systemBrowser.opened).toHaveLength(1);
  });
});

function sandboxOrigin(host: string | undefined): string {
  return `http://${host ?? ''}`;
}

async function orderedTitles(
  origin: string,
  query: Readonly<Record<string, string>>,
  authorization: string,
): Promise<string[]> {
  const address = `${origin}/v1/Pictures/GetGallery?${new URLSearchParams(query).toString()}`;
  const answer = await fetch(address, { headers: { Authorization: authorization } });
  const { Pictures } = (await answer.json()) as { Pictures: readonly { Title: string }[] }; // pictures-api.md, section 3
  return Pictures.map(({ Title }) => Title);
}
