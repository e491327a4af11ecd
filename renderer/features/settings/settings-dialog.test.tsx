import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answersOfProgram, EXAMPLE_ACCOUNTS } from '../../testing/answers';
import { expectAccessible } from '../../testing/axe';
import { account, preferences } from '../../testing/examples';
import type { FakeMain } from '../../testing/fake-main';
import { closeWindow, openWindow } from '../../testing/open-window';

const DANA = account({ identity: EXAMPLE_ACCOUNTS[0]?.identity.key ?? '', name: 'Dana' });

const dialog = page.getByRole('dialog', { name: 'Settings' });
const search = dialog.getByRole('searchbox', { name: 'Search the settings' });
const sections = dialog.getByRole('navigation', { name: 'Sections' });

async function open(): Promise<FakeMain> {
  const program = await openWindow(answersOfProgram(EXAMPLE_ACCOUNTS, [DANA]), {
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
    network: { get: () => ({ proxy: { mode: 'system' }, hasCredentials: false, routes: [] }) },
    accounts: { list: () => [DANA], details: () => new Promise(() => undefined) },
    screen: { get: () => ({ system: null, isKeptOut: false }) },
  });
  program.send('menu.chosen', { command: 'show-settings' });
  await expect.element(search).toHaveFocus();
  return program;
}

function listed(): (string | null)[] {
  return sections
    .getByRole('button')
    .elements()
    .map((button) => button.textContent);
}

it('lists its sections, and leads to each', async () => {
  await open();
  await expectAccessible('the settings');
  await sections.getByRole('button', { name: 'Network' }).click();
  await expect.element(dialog.getByRole('heading', { name: 'Network' })).toBeInViewport();
  expect(listed()).toContain('Panic key');
  await expect.element(sections.getByRole('button', { name: 'Network' })).toHaveAttribute('aria-current', 'true');
});

it('marks the chosen section in the list, also one near the end', async () => {
  await open();
  for (const name of ['Network', 'Updates', 'Appearance']) {
    await sections.getByRole('button', { name }).click();
    await expect.element(dialog.getByRole('heading', { name })).toBeInViewport();
    await expect.element(sections.getByRole('button', { name })).toHaveAttribute('aria-current', 'true');
  }
});

it('shows the marked section in a list that is lower than its sections, also after the window has another size', async () => {
  await page.viewport(1000, 900);
  await open();
  await sections.getByRole('button', { name: 'Updates' }).click();
  await page.viewport(800, 420);
  const marked = (): Element | null => sections.element().querySelector('[aria-current=true]');
  const isInList = (): boolean => {
    const [entry, list] = [marked(), marked()?.closest('ul')].map((element) => element?.getBoundingClientRect());
    return entry !== undefined && list !== undefined && entry.top >= list.top - 1 && entry.bottom <= list.bottom + 1;
  };
  await expect.poll(() => [marked()?.textContent, isInList()]).toEqual(['Updates', true]);
  const body = dialog.getByRole('heading', { name: 'Updates' }).element().closest('[data-scrolls]');
  if (body) body.scrollTop = 0;
  await expect.poll(() => [marked()?.textContent, isInList()]).toEqual(['Appearance', true]);
});

it('shows the whole marked section in its list also when titles above it take more lines', async () => {
  await page.viewport(800, 420);
  await open();
  await sections.getByRole('button', { name: 'Updates' }).click();
  const marked = sections.getByRole('button', { name: 'Updates' }).element();
  const list = marked.closest('ul');
  const hiddenPx = (): number =>
    marked.getBoundingClientRect().bottom - (list?.getBoundingClientRect().bottom ?? -Infinity);
  await expect.poll(hiddenPx).toBeLessThan(1);
  // As a longer title does in another language.
  const title = sections.getByRole('button', { name: 'Network' }).element();
  if (title instanceof HTMLElement) title.style.minHeight = '90px';
  await expect.poll(() => title.getBoundingClientRect().height).toBe(90);
  await expect.poll(hiddenPx).toBeLessThan(1);
});

it('scrolls each section to the top, also the last ones, which are short', async () => {
  await open();
  for (const name of ['Files', 'Updates']) {
    await sections.getByRole('button', { name }).click();
    const heading = dialog.getByRole('heading', { name });
    const distancePx = (): number => {
      const scrolled = heading.element().closest('[data-scrolls]');
      return heading.element().getBoundingClientRect().top - (scrolled?.getBoundingClientRect().top ?? 0);
    };
    await expect.poll(distancePx).toBeLessThan(40);
  }
});

it('shows a long label beside its checkbox, not below it', async () => {
  await page.viewport(480, 600);
  await open();
  const label = dialog.getByText('Mask revealed pictures when another window has the focus');
  await expect.element(label).toBeInTheDocument();
  const checkbox = dialog.getByRole('checkbox', { name: 'Mask revealed pictures when another window has the focus' });
  const [text, box] = [label, checkbox].map((one) => one.element().getBoundingClientRect());
  expect(text?.height).toBeGreaterThan(30);
  expect(text?.left).toBeGreaterThan(box?.right ?? Infinity);
  expect(Math.abs((text?.top ?? 0) - (box?.top ?? 0))).toBeLessThan(8);
});

it('finds sections by other words for what they contain', async () => {
  await open();
  for (const [text, name] of [
    ['dark mode', 'Appearance'],
    ['startup', 'Start'],
    ['log out', 'Accounts'],
    ['NSFW', 'Mask'],
    ['upgrade', 'Updates'],
    ['disk', 'Files'],
    ['VPN', 'Network'],
  ] as const) {
    await search.fill(text);
    expect(listed(), text).toContain(name);
  }
});

it('leads to the accounts, saves what the start shows, and says which version is installed', async () => {
  const program = await open();
  await expect.element(dialog.getByText('Proofsheet 1.0.0 is installed.')).toBeInTheDocument();
  await dialog.getByRole('combobox', { name: 'When Proofsheet starts' }).selectOptions('albums');
  await expect.poll(() => program.inputsOf('preferences.update')).toContainEqual({ startView: 'albums' });
  await dialog.getByRole('button', { name: 'Open the account Dana' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Account' })).toBeVisible();
});

it('finds sections by any words in them, and says if there are none', async () => {
  await open();
  await search.fill('proxy');
  expect(listed()).toEqual(['Network']);
  await expect.element(dialog.getByRole('heading', { name: 'Mask' })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(dialog.getByRole('radio', { name: /^The system’s proxy/ })).toHaveFocus();
  await search.fill('nothing like this');
  await expect.element(dialog.getByText('No setting contains “nothing like this”.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(search).toHaveValue('');
  await expect.element(dialog.getByRole('heading', { name: 'Mask' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});

it('shows the albums at the start if the person chose that, and what was open last otherwise', async () => {
  const identity = EXAMPLE_ACCOUNTS[0]?.identity.key ?? '';
  const location = { identity, ownerId: null, albumId: 'harbour' };
  const openWith = (startView: 'albums' | 'last-location') =>
    openWindow({ preferences: { get: () => preferences({ location, startView }) } });
  await openWith('last-location');
  await expect.element(page.getByRole('button', { name: 'Back to the albums' })).toBeVisible();
  closeWindow();
  await openWith('albums');
  await expect.element(page.getByRole('gridcell', { name: /^Harbour/ })).toBeVisible();
});

it('says how much the cache on disk takes, limits it, and clears it', async () => {
  const main = await open();
  let cache = { place: 'disk' as const, usedBytes: 12_300_000 };
  main.answer({
    storage: {
      get: () => ({ unsaved: [], setAside: [], folder: null, cache: 'full' }),
      cache: () => cache,
      clearCache: () => (cache = { ...cache, usedBytes: 0 }),
    },
  });
  await page.getByRole('button', { name: 'Close' }).click();
  main.send('menu.chosen', { command: 'show-settings' });
  await expect.element(dialog.getByText('12.3 MB used')).toBeInTheDocument();
  await expect.element(dialog.getByText('Not saved because the disk is full: new pictures and lists')).toBeVisible();
  const limit = dialog.getByRole('combobox', { name: 'Space for pictures and lists on the disk' });
  await expect.element(limit).toHaveValue('1000');
  await limit.selectOptions('None');
  await expect.poll(() => main.inputsOf('preferences.update')).toContainEqual({ cacheLimitMb: 0 });
  await dialog.getByRole('button', { name: 'Clear the cache' }).click();
  await expect.element(dialog.getByText('0 bytes used')).toBeInTheDocument();
  await search.fill('cache');
  expect(listed()).toEqual(['Files']);
});
