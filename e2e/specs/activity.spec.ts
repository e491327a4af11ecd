import { chooseInMenu } from '../fixtures/menu';
import { expect, test } from '../fixtures/test';

test('each call is listed, and the copied text has one line per call without secrets or addresses', async ({
  program,
  sandbox,
  control,
}) => {
  await test.step('each call shows its time, request, outcome and duration, and new calls are added', async () => {
    await program.albums.open('Low tide');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await expect(program.album.loading).toHaveCount(0);
    expect(await chooseInMenu(program, 'Activity')).toBe('CmdOrCtrl+Shift+A');
    await expect(program.activity.rows.filter({ hasText: 'GetGallery' }).first()).toBeVisible();
    const words = await program.activity.words();
    const gallery = words.find(({ request }) => request.includes('GetGallery'));
    expect(gallery).toMatchObject({
      status: '200',
      time: expect.stringMatching(/^\d{1,2}:\d\d:\d\d/),
      took: expect.stringMatching(/^[\d,.]+ m?s$/),
    });
    expect(words.some(({ request }) => request.includes('GetAlbums'))).toBe(true);
    for (const { request } of words)
      expect(request, 'the request shows no value of the query string').not.toMatch(/=\s*\d{3,}/);

    const before = await program.activity.rows.count();
    await chooseInMenu(program, 'Refresh');
    await expect(
      program.page.getByText('Close the dialog first').first(),
      'no command has an effect while a dialog is open',
    ).toBeVisible();
    await program.activity.close.click();
    await chooseInMenu(program, 'Refresh');
    await chooseInMenu(program, 'Activity');
    await expect.poll(() => program.activity.rows.count()).toBeGreaterThan(before);
    await program.activity.close.click();
    await program.toolbar.back.click();
  });

  await test.step('the copied text has one line per call, and no secrets or addresses', async () => {
    const { picturesApi, smugmug } = sandbox.announcement;
    await program.albums.open('Low tide');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await program.rail.choose('Visitor');
    await program.albums.open('North shore');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await expect(program.album.loading).toHaveCount(0);
    await chooseInMenu(program, 'Activity');
    const rows = await program.activity.rows.count();
    await program.activity.copy.click();
    await expect(program.activity.copy).toHaveText('Copied');
    const copied = await program.app.evaluate(async ({ clipboard }) => clipboard.readText());
    const lines = copied.split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(Math.min(rows, 300));
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z\t/);
    expect(copied).toContain('smugmug.images.get');
    const requests = await control.requests();
    const sessions = requests.flatMap(({ form }) => form['SessionID'] ?? []);
    expect(sessions.length).toBeGreaterThan(0);
    const secrets = [
      ...picturesApi.accounts.map(({ accessToken }) => accessToken),
      picturesApi.apiKey,
      smugmug.apiKey,
      ...new Set(sessions),
    ];
    for (const secret of secrets) expect(copied).not.toContain(secret);
    expect(copied, 'the text contains no picture address').not.toMatch(/\.jpg|\/i\/[^…]/);
    expect(copied, 'the copied text contains no value of the query string').not.toMatch(
      /UserID=\d|AlbumID=\d|PageNumber=\d/,
    );
  });
});
