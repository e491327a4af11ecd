/** What the window shows while a service fails, and how it recovers. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AppError } from '../../preload/contract';
import { answersOfProgram, EXAMPLE_ACCOUNTS } from '../testing/answers';
import { expectAccessible } from '../testing/axe';
import { album, identity, owner, pictures, visitor } from '../testing/examples';
import { type FakeMain, hold, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';

const alert = page.getByRole('main').getByRole('alert');
const tiles = page.getByRole('gridcell');

function retry() {
  return alert.getByRole('button', { name: 'Try again' });
}

const FAILURES: readonly (readonly [AppError, string, string])[] = [
  [{ kind: 'service-failed' }, 'The service has a problem', 'server-crash'],
  [{ kind: 'offline' }, 'The service cannot be reached', 'cloud-off'],
  [{ kind: 'timed-out' }, 'The service took too long', 'cloud-off'],
  [{ kind: 'unreadable-answer' }, 'The response could not be read', 'server-off'],
  [{ kind: 'blocked' }, 'Unexpected response from the network', 'cloud-off'],
  [{ kind: 'read-only' }, 'The service is closed for maintenance', 'wrench'],
  [{ kind: 'not-subscribed' }, 'Not subscribed', 'lock'],
  [{ kind: 'forbidden' }, 'Not allowed', 'lock'],
  [{ kind: 'service-retired' }, 'This server no longer supports this version', 'server-off'],
  [{ kind: 'insecure' }, 'The connection is not secure', 'shield-alert'],
  [{ kind: 'internal', incidentId: '5f0c9ea0' }, 'Something went wrong in the program', 'triangle-alert'],
];

const HARBOUR = { album: album(), pictures: pictures(12) };
const TWO_OWNERS = answersOfProgram([
  {
    identity: identity(),
    owners: [
      { owner: owner(), albums: [HARBOUR] },
      { owner: owner({ id: '123456', name: 'quiet_heron', isSelf: false }), albums: [HARBOUR] },
    ],
  },
  ...EXAMPLE_ACCOUNTS.slice(1),
]);

it.each(FAILURES)('explains %j with an icon of its kind, and a retry recovers', async (error, title, icon) => {
  const main = await openWindow(TWO_OWNERS);
  main.answer({ albums: { list: refuse(error) } });
  const owners = page.getByRole('combobox', { name: 'Albums of' });
  await owners.selectOptions('123456');
  await expect.element(alert.getByRole('heading')).toHaveTextContent(title);
  expect(alert.element().querySelector('svg')).toHaveClass(`lucide-${icon}`);
  await expect.element(owners).toHaveValue('123456');
  expect(page.getByRole('navigation', { name: 'Accounts' }).getByRole('listitem').elements()).toHaveLength(2);
  main.answer(TWO_OWNERS);
  // The button of an error that a retry cannot resolve leads away from it.
  const isFinal = ['not-subscribed', 'forbidden', 'service-retired'].includes(error.kind);
  if (isFinal) await expect.element(alert.getByRole('button', { name: 'Members of the group' })).toBeVisible();
  const again = isFinal ? page.getByRole('button', { name: 'Refresh' }) : retry();
  await again.click();
  await expect.element(tiles.filter({ hasText: 'Harbour walk' })).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(page.getByRole('grid', { name: 'Albums of quiet_heron' })).toBeVisible();
});

it('leads from an album that must not be opened back to the albums', async () => {
  const main = await openWindow();
  main.answer({ pictures: { outline: refuse({ kind: 'forbidden' }) } });
  await tiles.filter({ hasText: 'Harbour walk' }).click();
  await alert.getByRole('button', { name: 'Back to the albums' }).click();
  await expect.element(tiles.filter({ hasText: 'Harbour walk' })).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
});

it('says that it loads, until the window knows whose albums to show', async () => {
  const main = await openWindow();
  main.answer({ owners: { list: () => new Promise(() => undefined) } });
  await page.getByRole('button', { name: 'Visitor Describing Service' }).click();
  const loading = page.getByRole('main').getByText('Loading…');
  await expect.element(loading).toBeVisible();
  expect(getComputedStyle(loading.element()).animationDelay, 'a quick response does not flash').toBe('0.25s');
});

it('counts down while the service asks for a long wait, and sends no request meanwhile', async () => {
  const main = await openWindow({
    albums: { list: refuse({ kind: 'rate-limited', retryAfterMs: 40_000 }) },
  });
  await expect.element(alert).toHaveTextContent('The service asks to wait');
  await expect.element(alert).toHaveTextContent('The service limits how many requests it accepts.');
  const button = alert.getByRole('button');
  await expect.element(button).toBeDisabled();
  await expect.element(button).toHaveTextContent(/^Try again in (40|39) s$/);
  await expect.element(button).toHaveTextContent(/^Try again in 3[0-8] s$/);
  expect(getComputedStyle(button.element()).opacity, 'the countdown is as legible as other text').toBe('1');
  await expectAccessible('an error');
  expect(main.inputsOf('albums.list')).toHaveLength(1);
});

it('starts a new countdown for the next failure with an equal wait, and keeps the earlier albums', async () => {
  const main = await openWindow(TWO_OWNERS);
  main.answer({ albums: { list: refuse({ kind: 'rate-limited', retryAfterMs: 1_500 }) } });
  await page.getByRole('button', { name: 'Refresh' }).click();
  const button = alert.getByRole('button');
  for (let failure = 0; failure < 2; failure += 1) {
    await expect.element(button).toHaveTextContent(/^Try again in/);
    await expect.element(alert).toHaveTextContent('The service asks to wait.');
    await expect.element(tiles.filter({ hasText: 'Harbour walk' })).toBeVisible();
    await expect.element(button).toHaveTextContent(/^Try again$/);
    if (failure === 0) await button.click();
  }
  main.answer(TWO_OWNERS);
  await retry().click();
  await expect.element(alert).not.toBeInTheDocument();
});

it('counts down the time that the service asks to wait, and removes the message at its end', async () => {
  const main = await openWindow();
  main.send('identities.throttled', { identity: identity().key, untilAt: new Date(Date.now() + 2_500).toISOString() });
  const wait = page.getByRole('main').getByRole('status').filter({ hasText: 'The service asks to wait' });
  await expect.element(wait).toHaveTextContent(/ · [123] s$/);
  await expect.element(wait).not.toBeInTheDocument();
});

async function openAlbum(main: FakeMain): Promise<void> {
  await tiles.filter({ hasText: 'Harbour walk' }).click();
  await expect.element(page.getByRole('grid', { name: 'Pictures of Harbour walk' })).toBeVisible();
  await expect.poll(() => main.inputsOf('pictures.range').length).toBeGreaterThan(0);
}

/** An account with one album, of a service that describes pictures. */
function describing(album = HARBOUR) {
  return answersOfProgram([{ identity: visitor(), owners: [{ owner: owner(), albums: [album] }] }]);
}

it('keeps pictures and details after a failed refresh, and explains the failure in one strip', async () => {
  const main = await openWindow(describing());
  await openAlbum(main);
  await expect.poll(() => shownImages()).toBeGreaterThan(0);
  await userEvent.keyboard('i');
  const about = page.getByRole('complementary', { name: 'Inspector' }).getByRole('region', { name: 'About' });
  await expect.element(about).toBeVisible();
  const offline = refuse({ kind: 'offline' });
  main.answer({
    owners: { list: offline },
    albums: { list: offline },
    pictures: { outline: offline, range: offline, details: offline },
  });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(alert).toHaveTextContent(/The service cannot be reached\. What you see was loaded at/);
  expect(alert.elements()).toHaveLength(1);
  await expect.element(about).toBeVisible();
  expect(shownImages()).toBeGreaterThan(0);
  main.answer(describing());
  await retry().click();
  await expect.element(alert).not.toBeInTheDocument();
});

function shownImages(): number {
  return document.querySelectorAll('[role=gridcell] img[data-state=shown]').length;
}

it('keeps the title of an album whose pictures cannot be loaded, and a retry loads them', async () => {
  const main = await openWindow(describing());
  main.answer({ pictures: { outline: refuse({ kind: 'service-failed' }) } });
  await tiles.filter({ hasText: 'Harbour walk' }).click();
  await expect.element(alert.getByRole('heading')).toHaveTextContent('The service has a problem');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Harbour walk');
  main.answer(describing());
  await retry().click();
  await expect.poll(shownImages).toBeGreaterThan(0);
});

const ARCHIVE = { album: album({ pictureCount: 1_000 }), pictures: pictures(1_000) };

it('reports above the grid that a page of pictures failed, and keeps the other pictures', async () => {
  const main = await openWindow(describing(ARCHIVE));
  await openAlbum(main);
  await expect.poll(shownImages).toBeGreaterThan(0);
  main.answer({ pictures: { range: refuse({ kind: 'service-failed' }) } });
  await userEvent.keyboard('{End}');
  await expect.element(alert).toHaveTextContent('The service has a problem: some pictures are missing.');
  await expect.element(page.getByRole('grid')).toBeVisible();
  const asking = hold<null>();
  main.answer({ pictures: { range: () => asking.answer().then(refuse({ kind: 'service-failed' })) } });
  const again = alert.getByRole('button', { name: /^Try/ });
  await again.click();
  await expect.element(again).toHaveAttribute('aria-busy', 'true');
  asking.release(null);
  await expect.element(again).not.toHaveAttribute('aria-busy');
  await expect.element(again).toHaveFocus();
  main.answer(describing(ARCHIVE));
  await retry().click();
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(tiles.filter({ hasText: /^Picture 1000$/ })).toBeVisible();
});

it('keeps the known pictures during a refresh until the new response arrives', async () => {
  const main = await openWindow(describing(ARCHIVE));
  await openAlbum(main);
  await expect.poll(shownImages).toBeGreaterThan(0);
  const never = (): Promise<never> => new Promise(() => undefined);
  main.answer({ albums: { list: never }, pictures: { outline: never } });
  main.forgetCalls();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => main.calls()).toContain('pictures.outline');
  expect(shownImages()).toBeGreaterThan(0);
  await expect.element(page.getByRole('img', { name: 'Could not be loaded' })).not.toBeInTheDocument();
});

it('shows a mark on the tile of a picture that fails, and loads it again when all are tried again', async () => {
  const [, second] = pictures(3);
  const three = pictures(3).map((picture) => (picture.id === second?.id ? { ...picture, id: brokenId() } : picture));
  const main = await openWindow(describing({ album: album(), pictures: three }));
  await openAlbum(main);
  const failed = page.getByRole('img', { name: 'Could not be loaded' });
  await expect.element(failed).toBeVisible();
  expect(failed.elements()).toHaveLength(1);
  await expect.poll(shownImages).toBe(2);
  const strip = page.getByRole('status').filter({ hasText: '1 picture could not be loaded' });
  await strip.getByRole('button', { name: 'Try all again' }).click();
  await expect.poll(shownImages).toBe(3);
  await expect.element(strip).not.toBeInTheDocument();
});

/** The server of example pictures refuses the first request for a picture with this name. */
function brokenId() {
  return pictures(1, { id: `broken-once-${crypto.randomUUID()}` })[0]?.id ?? ('' as never);
}
