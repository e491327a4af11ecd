import type { ReceivedRequest } from '../../sandbox/http/message';
import { connectManager, formsOf, HERON, MANAGER, titleOf } from '../fixtures/acting';
import type { Group } from '../fixtures/group';
import { groupOf } from '../fixtures/group';
import type { Program } from '../fixtures/program';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

const EVERYBODY = 119;
/** A latency that never ends during a test. */
const NEVER_MS = 600_000;
const SOON_MS = 60;

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
  const day = await program.page.evaluate(
    (iso) =>
      iso && new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${iso}Z`)),
    newest,
  );
  return [
    String(albums.length),
    String(albums.reduce((sum, { AlbumSize }) => sum + AlbumSize, 0)),
    day ?? '–Not known',
    String(albums.filter(({ ThumbUrl, ThumbSafe }) => ThumbUrl !== null && !ThumbSafe).length),
    String(albums.filter(({ AlbumSize }) => AlbumSize === 0).length),
  ].map((text) => text.replace(/\s/g, ' '));
}

function isOfMember({ path }: ReceivedRequest): boolean {
  return path.startsWith('/v1/Groups/Pictures/');
}

/** Returns the members whose albums were requested, without repeats, in order of the first request. */
function askedFor(requests: readonly ReceivedRequest[]): readonly string[] {
  return [...new Set(requests.filter(isOfMember).map(({ query }) => query['UserID'] ?? ''))];
}

test('the overview shows each member’s numbers as the service reports them', async ({ program, sandbox }) => {
  test.slow();
  const { overview } = program.group;
  const group = groupOf(sandbox.announcement);
  const served = await group.members();
  await openOverview(program, sandbox);
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);
  const shown = await overview.allNumbers();
  expect(shown.map(({ name }) => name)).toEqual(served.map(({ Nickname }) => Nickname));
  for (const [index, { UserID, Nickname }] of served.entries()) {
    expect(shown[index]?.numbers, Nickname).toEqual(await numbersOf(program, group, UserID));
  }
});

test('the overview sorts the members by each column, and filters them by unsafe covers, empty albums and name', async ({
  program,
  sandbox,
}) => {
  const { overview, search } = program.group;
  await openOverview(program, sandbox);
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);
  for (const [place, column] of ['Albums', 'Pictures', 'Newest', 'Not safe', 'Empty'].entries()) {
    for (const direction of ['descending', 'ascending'] as const) {
      await overview.orderBy(column);
      await expect(overview.column(column)).toHaveAttribute('aria-sort', direction);
      const values = (await overview.allNumbers()).flatMap(({ numbers }) => comparable(numbers[place] ?? ''));
      expect(values.length).toBeGreaterThan(100);
      const inOrder = [...values].sort((one, other) => (direction === 'ascending' ? one - other : other - one));
      expect(values, `${column}, ${direction}`).toEqual(inOrder);
    }
  }
  const last = (await overview.allNumbers()).slice(-1)[0]?.numbers[2];
  await overview.orderBy('Newest');
  expect((await overview.allNumbers()).slice(-1)[0]?.numbers[2], 'unknown numbers come last').toContain('Not known');
  expect(last).toBeDefined();
  await overview.orderBy('Member');
  await expect(overview.column('Member')).toHaveAttribute('aria-sort', 'ascending');

  await overview.onlyUnsafe.check();
  await overview.onlyEmpty.check();
  await expect.poll(() => overview.rowCount()).toBeLessThan(EVERYBODY);
  const meant = await overview.allNumbers();
  expect(meant.length).toBeGreaterThan(0);
  for (const { name, numbers } of meant)
    expect(
      [numbers[3], numbers[4]].map(Number).every((count) => count > 0),
      name,
    ).toBe(true);
  await overview.onlyEmpty.uncheck();
  await overview.onlyUnsafe.uncheck();
  await search.fill('tern');
  await expect
    .poll(() => overview.allNames())
    .toEqual(
      (await groupOf(sandbox.announcement).members())
        .map(({ Nickname }) => Nickname)
        .filter((name) => name.includes('tern')),
    );
});

/** Returns a number or a date in milliseconds, or nothing for an unknown value. */
function comparable(words: string): number[] {
  if (words.includes('Not known')) return [];
  const number = Number(words.replace(/,/g, ''));
  return [Number.isNaN(number) ? Date.parse(words) : number];
}

test('the overview loads three members at a time, and visible members first', async ({ program, sandbox, control }) => {
  const { overview } = program.group;
  const served = await groupOf(sandbox.announcement).members();
  await control.setFaults({ match: { pathIncludes: '/Groups/Pictures/' }, latencyMs: NEVER_MS });
  await openOverview(program, sandbox);
  await expect(overview.rows.first()).toBeVisible();
  const first = served.slice(0, 3).map(({ UserID }) => String(UserID));
  await expect.poll(async () => askedFor(await control.requests())).toEqual(first);
  await overview.scrollToEnd();
  await expect(overview.row(served.at(-1)?.Nickname ?? '')).toBeVisible();
  expect(askedFor(await control.requests()), 'no further request is sent until a response arrives').toEqual(first);
  const onScreen = new Set(await overview.drawnNames());
  await control.setFaults({ match: { pathIncludes: '/Groups/Pictures/' }, latencyMs: SOON_MS });
  await control.forgetRequests();
  await program.group.refresh.click();
  await expect.poll(async () => askedFor(await control.requests()).length).toBeGreaterThan(12);
  const numbers = new Map(served.map(({ UserID, Nickname }) => [String(UserID), Nickname]));
  const next = askedFor(await control.requests())
    .slice(0, 10)
    .map((userId) => numbers.get(userId) ?? userId);
  expect(
    next.filter((name) => !onScreen.has(name)),
    'members that are not visible were requested first',
  ).toEqual([]);
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);
  const times = (await control.requests()).filter(isOfMember).map(({ atMs }) => atMs);
  const fourthAfterMs = times.slice(3).map((atMs, index) => atMs - (times[index] ?? 0));
  expect(
    Math.min(...fourthAfterMs),
    'the fourth request waits for one of the first three responses',
  ).toBeGreaterThanOrEqual(SOON_MS);
});

test('other members load while a slow member is still loading', async ({ program, sandbox, control }) => {
  const { overview } = program.group;
  const [slow] = await groupOf(sandbox.announcement).members();
  const name = slow?.Nickname ?? '';
  await control.setFaults({
    match: { pathIncludes: '/Groups/Pictures/', parameters: { UserID: String(slow?.UserID) } },
    latencyMs: NEVER_MS,
  });
  await openOverview(program, sandbox);
  await expect(overview.progress).toHaveText(`${EVERYBODY - 1} of ${EVERYBODY} read`);
  await expect(overview.row(name).locator('[data-skeleton]').first()).toBeVisible();
  await control.setFaults();
  await program.group.refresh.click();
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);
  await expect(overview.row(name).locator('[data-skeleton]')).toHaveCount(0);
});

test('when the service asks to wait, the row counts down and then loads automatically', async ({
  program,
  sandbox,
  control,
}) => {
  const { overview } = program.group;
  const [first] = await groupOf(sandbox.announcement).members();
  const name = first?.Nickname ?? '';
  const match = { pathIncludes: '/Groups/Pictures/', parameters: { UserID: String(first?.UserID) } };
  await control.setFaults({ match, status: 429, retryAfterSeconds: 3, times: 1 });
  await openOverview(program, sandbox);
  await expect(overview.state(name)).toHaveText(/^The service asks to wait, [23] s$/);
  await expect(overview.state(name)).toHaveText(/^The service asks to wait, 1 s$/);
  await expect(overview.state(name).getByRole('button').first(), 'the member’s cover is shown').toBeVisible();
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);
});

test('a member who may not be viewed shows an error while the other members load, and an account that no longer manages the group shows only the reason', async ({
  program,
  sandbox,
  control,
}) => {
  const { overview } = program.group;
  const [, second] = await groupOf(sandbox.announcement).members();
  const name = second?.Nickname ?? '';
  await control.setFaults({
    match: { pathIncludes: '/Groups/Pictures/', parameters: { UserID: String(second?.UserID) } },
    status: 403,
  });
  await openOverview(program, sandbox);
  await expect(overview.progress).toHaveText(`${EVERYBODY - 1} of ${EVERYBODY} read, 1 failed`);
  await expect(overview.state(name)).toContainText('Not allowed: the service does not let you act as this member.');
  await control.setFaults();
  await overview
    .state(name)
    .getByRole('button', { name: `Try again for ${name}` })
    .click();
  await expect(overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);

  await control.setSettings({ revokedManagers: [500001] });
  await program.group.refresh.click();
  await expect(program.group.notice).toContainText('The service says that this account manages no group.');
  await expect(overview.root, 'the overview is closed').toHaveCount(0);
});

test('a cover opens its album while acting as the member', async ({ program, sandbox, control }) => {
  const { album, band, group, toolbar } = program;
  await openOverview(program, sandbox);
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

test('leaving the screen stops loading, and returning continues with the remaining members', async ({
  program,
  sandbox,
  control,
}) => {
  const { albums, group } = program;
  const served = await groupOf(sandbox.announcement).members();
  // Delays the fourth and later members, so that the user leaves while they load.
  await control.setFaults(
    ...served
      .slice(0, 3)
      .map(({ UserID }) => ({ match: { pathIncludes: '/Groups/', parameters: { UserID: String(UserID) } } })),
    { match: { pathIncludes: '/Groups/Pictures/' }, latencyMs: NEVER_MS },
  );
  await openOverview(program, sandbox);
  await expect(group.overview.progress).toHaveText(`3 of ${EVERYBODY} read`);
  await expect.poll(async () => askedFor(await control.requests()).length).toBe(6);
  await group.back.click();
  await expect(albums.tile(MANAGER.album)).toBeVisible();
  await control.setFaults();
  await control.forgetRequests();
  await albums.open(MANAGER.album);
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  expect(
    (await control.requests()).filter(({ path }) => path.includes('/Groups/')),
    'no member is read any more',
  ).toEqual([]);
  await group.open();
  await group.show('Overview');
  await expect(group.overview.progress).toHaveText(`${EVERYBODY} of ${EVERYBODY} read`);
  const again = askedFor(await control.requests());
  expect(
    served.slice(0, 3).filter(({ UserID }) => again.includes(String(UserID))),
    'members that were read are not read again',
  ).toEqual([]);
});
