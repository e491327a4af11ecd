import { connectManager, formsOf, HERON, MANAGER, titleOf } from '../fixtures/acting';
import type { Group } from '../fixtures/group';
import { groupOf } from '../fixtures/group';
import type { Program } from '../fixtures/program';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

const EVERYBODY = 119;

async function openOverview(program: Program, { announcement }: Sandbox): Promise<void> {
  await connectManager(program, announcement);
  await program.group.open();
  await expect(program.group.members.rows.first()).toBeVisible();
  await program.group.show('Overview');
}

/** Returns what a member's row must show, computed from the service's responses. */
async function numbersOf(program: Program, group: Group, userId: number): Promise<string[]> {
  const albums = await group.albums(userId);
  const newest = await group.newest(userId);
  const ratings = await group.ratings(userId);
  const unsafeCount = ratings.filter((isSafe) => !isSafe).length;
  const day = await program.page.evaluate(
    (iso) =>
      iso &&
      new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
        Date.parse(`${iso}Z`),
      ),
    newest,
  );
  return [
    String(albums.length),
    String(albums.reduce((sum, { AlbumSize }) => sum + AlbumSize, 0)),
    day ?? '–Not known',
    ratings.length === 0 ? '0' : `${unsafeCount} of ${ratings.length}`,
    String(albums.filter(({ AlbumSize }) => AlbumSize === 0).length),
  ].map((text) => text.replace(/\s/g, ' '));
}

test('the overview shows each member’s numbers as the service reports them, and a cover opens its album while acting as the member', async ({
  program,
  sandbox,
  control,
}) => {
  test.slow();
  const { album, band, group, toolbar } = program;
  const { overview } = group;
  const estuary = groupOf(sandbox.announcement);
  const served = await estuary.members();
  await openOverview(program, sandbox);
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} loaded`);
  const shown = await overview.allNumbers();
  expect(shown.map(({ name }) => name)).toEqual(served.map(({ Nickname }) => Nickname));
  for (const [index, { UserID, Nickname }] of served.entries()) {
    expect(shown[index]?.numbers, Nickname).toEqual(await numbersOf(program, estuary, UserID));
  }

  // At this width the covers have a line of their own, with room for each of the member's albums.
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 900, height: 700 }),
  );
  await group.search.fill(HERON.name);
  await expect(group.overview.cover(HERON.name, HERON.album)).toBeVisible();
  await control.forgetRequests();
  await group.overview.cover(HERON.name, HERON.album).click();
  await expect(toolbar.title).toHaveText(HERON.album);
  await expect(band.root).toContainText(`Acting as ${HERON.name}`);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
  await expect
    .poll(() => titleOf(program))
    .toBe(`Acting as ${HERON.name} (#${HERON.id}) for ${MANAGER.name} · ${HERON.album} · Proofsheet`);
  const galleries = formsOf(await control.requests()).filter(
    (form) => form.includes('GetGallery') && form.includes(HERON.id),
  );
  expect(galleries.length).toBeGreaterThan(0);
  expect(galleries.every((form) => form.startsWith('/v1/Groups/Pictures/GetGallery'))).toBe(true);
});
