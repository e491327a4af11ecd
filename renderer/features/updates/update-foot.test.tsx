import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lease, LeaseToken, UpdateState } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { updatesQuery } from '../../domain/update-state';
import { expectAccessible } from '../../testing/axe';
import { identity, maskState, preferences } from '../../testing/examples';
import { type Answers, type FakeMain, Refusal } from '../../testing/fake-main';
import { openWindow } from '../../testing/open-window';
import { ACCEPTED, updateAvailable, updateState } from '../../testing/updates';

const notice = page.getByRole('region', { name: 'New version' });
const question = page.getByRole('region', { name: 'Updates' });
const announced = page.getByRole('status', { name: 'Announcements' });

const lease: Lease = {
  token: 'a-token-that-was-granted-once' as LeaseToken, // only main makes tokens
  identity: identity().key,
  scope: { kind: 'everything' },
  kind: 'timed',
  longEdgePx: 800,
  grantedAt: new Date().toISOString(),
  until: new Date(Date.now() + 60_000).toISOString(),
};

/** What has changed by now is on the screen. */
const untilDrawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const asking = (): UpdateState => updateState({ updatedBy: 'proofsheet', isQuestionDue: true });

async function open(state: UpdateState, more: Answers = {}): Promise<FakeMain> {
  return openWindow(
    {
      updates: {
        get: () => state,
        skip: () => ({ ...state, notice: null }),
        later: () => ({ ...state, notice: null }),
        openPage: () => ({ ...state, notice: null }),
        change: () => ({ ...state, isQuestionDue: false }),
        asked: () => ({}),
      },
    },
    more,
  );
}

it('a notice of a new version is read aloud once, takes no focus, and leads to its page', async () => {
  const main = await open(updateAvailable());
  await expect.element(notice).toHaveTextContent(/^Version 1\.2\.0 of Proofsheet is available\./);
  await expect.element(announced).toHaveTextContent('Version 1.2.0 of Proofsheet is available.');
  expect(notice.element().contains(document.activeElement)).toBe(false);
  await expectAccessible('the notice of a new version');
  await notice.getByRole('button', { name: 'Download' }).click();
  await expect.element(notice).not.toBeInTheDocument();
  expect(main.inputsOf('updates.openPage')).toEqual([{ version: '1.2.0' }]);
});

it.each([
  ['Skip this version', 'updates.skip'],
  ['Later', 'updates.later'],
  ['Download', 'updates.openPage'],
] as const)('“%s” removes the notice, and the grid has the focus', async (name, call) => {
  const main = await open(updateAvailable());
  await notice.getByRole('button', { name }).click();
  await expect.element(notice).not.toBeInTheDocument();
  expect(main.inputsOf(call)).toHaveLength(1);
  await expect.element(page.getByRole('grid').first()).toHaveFocus();
});

it('“Download” is busy while its page is opened, and says nothing if another request opens it already', async () => {
  const main = await open(updateAvailable());
  let fail = (_reason: Refusal): void => undefined;
  main.answer({ updates: { openPage: () => new Promise((_resolve, reject) => (fail = reject)) } });
  const download = notice.getByRole('button', { name: 'Download' });
  await download.click();
  await expect.element(download).toHaveAttribute('aria-busy', 'true');
  (download.element() as HTMLElement).click();
  fail(new Refusal({ kind: 'cancelled' }));
  await expect.element(download).not.toHaveAttribute('aria-busy');
  expect(main.inputsOf('updates.openPage')).toHaveLength(1);
  expect(document.querySelector('[data-toast]')).toBeNull();
});

it('a notice that comes back is not read aloud again', async () => {
  const main = await open(updateAvailable());
  await expect.element(announced).toHaveTextContent('Version 1.2.0 of Proofsheet is available.');
  main.send('updates.changed', updateAvailable({ notice: null }));
  await expect.element(notice).not.toBeInTheDocument();
  const said: string[] = [];
  const region = announced.element();
  const observer = new MutationObserver(() => said.push(region.textContent));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  main.send('updates.changed', updateAvailable());
  await expect.element(notice).toBeVisible();
  main.send('updates.changed', updateAvailable({ notice: null }));
  await expect.element(notice).not.toBeInTheDocument();
  expect(said.filter((text) => text.includes('1.2.0'))).toEqual([]);
  observer.disconnect();
});

it('a notice goes when main withdraws it, and comes back afterwards', async () => {
  const main = await open(updateAvailable());
  await expect.element(notice).toBeVisible();
  main.send('updates.changed', updateAvailable({ notice: null }));
  await expect.element(notice).not.toBeInTheDocument();
  main.send('updates.changed', updateAvailable());
  await expect.element(notice).toBeVisible();
});

it('no notice appears while something is revealed, and one that is shown is hidden without moving the screen', async () => {
  const revealing = maskState({ leases: [lease] });
  const main = await open(updateState(), { mask: { get: () => revealing } });
  main.send('updates.changed', updateAvailable());
  await expect.element(notice).not.toBeInTheDocument();
  main.send('mask.changed', maskState());
  await expect.element(notice).toBeVisible();
  const { height } = notice.element().getBoundingClientRect();
  main.send('mask.changed', maskState({ leases: [lease] }));
  await expect.element(notice).not.toBeInTheDocument();
  const hidden = document.querySelector('[data-hidden]');
  expect(hidden?.getBoundingClientRect().height).toBe(height);
  main.send('mask.changed', maskState());
  await expect.element(notice).toBeVisible();
});

it('there is no notice beside the first hint', async () => {
  await open(updateAvailable(), { preferences: { get: () => preferences({ isFirstHintShown: false }) } });
  await expect.element(page.getByRole('button', { name: 'Got it' })).toBeVisible();
  await expect.element(notice).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect.element(notice).toBeVisible();
});

it('says that a list was refused, and leads to the reason in Settings', async () => {
  const outcome = { kind: 'refused', why: 'replayed' } as const;
  const refused = updateState({
    updatedBy: 'proofsheet',
    isAutomatic: true,
    lastLook: { ...ACCEPTED, outcome },
    notice: 'refused',
  });
  await open(refused, {
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
    network: { get: () => ({ proxy: { mode: 'system' }, hasCredentials: false, routes: [] }) },
    screen: { get: () => ({ system: null, isKeptOut: false }) },
  });
  await expect.element(notice).toHaveTextContent(/^Proofsheet could not verify the list of new versions\./);
  await expectAccessible('the notice of a refused list');
  await notice.getByRole('button', { name: 'Show why' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect.element(settings.getByRole('heading', { name: 'Updates' })).toBeInViewport();
  await expect.element(settings).toHaveTextContent(/older than one it sent before/);
});

it('the question whether to look for versions is marked as asked, and its answer is kept', async () => {
  const main = await open(asking());
  await expect.element(question).toHaveTextContent(/^Should Proofsheet check for updates once a day\?/);
  await expectAccessible('the question about updates');
  expect(main.inputsOf('updates.asked')).toContainEqual({});
  await question.getByRole('button', { name: 'Check once a day' }).click();
  await expect.element(question).not.toBeInTheDocument();
  expect(main.inputsOf('updates.change')).toEqual([{ isAutomatic: true }]);
  await expect.element(page.getByRole('grid').first()).toHaveFocus();
});

it('“No” is an answer too, and the keyboard reaches it', async () => {
  const main = await open(asking());
  const no = question.getByRole('button', { name: 'No', exact: true });
  await expect.element(no).toBeVisible();
  (no.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(question).not.toBeInTheDocument();
  expect(main.inputsOf('updates.change')).toEqual([{ isAutomatic: false }]);
  await expect.element(page.getByRole('grid').first()).toHaveFocus();
});

it('nothing is at the foot if the program has no address of updates', async () => {
  await open(updateState());
  await expect.element(page.getByRole('grid').first()).toBeVisible();
  await expect.element(notice).not.toBeInTheDocument();
  await expect.element(question).not.toBeInTheDocument();
});

it('no notice is shown beside pictures; it comes with the albums', async () => {
  const main = await open(updateState());
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
  main.send('updates.changed', updateAvailable());
  await expect.poll(() => programQueries.getQueryData(updatesQuery.queryKey)?.notice).toBe('offered');
  await untilDrawn();
  expect(notice.query()).toBeNull();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.element(notice).toBeVisible();
  await page.getByRole('gridcell', { name: /^Harbour walk/ }).click();
  await expect.element(page.getByRole('gridcell', { name: /^Picture 1\b/ })).toBeInTheDocument();
  await expect.element(notice).not.toBeInTheDocument();
});
