import { expect, it, onTestFinished } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import * as arabic from '../../../messages/ar/window';
import * as german from '../../../messages/de/window';
import * as windowMessages from '../../../messages/en/window';
import type { JournalEntry } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { account } from '../../testing/examples';
import { type FakeMain, refuse } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import { setLanguage } from '../../ui/language';
import { JournalDialog } from './journal-dialog';
import { journalGrown } from './queries';

const COUNT = 500;
const ROW_PX = 32;

const table = page.getByRole('grid', { name: 'Entries' });
const full = page.getByRole('region', { name: 'Entry in full' });

function entry(number: number): JournalEntry {
  const { identity } = account();
  return {
    number,
    at: '2026-05-04T10:00:00.000Z',
    account: { identity, name: 'Dana Reyes', serviceName: 'Pictures API' },
    groupName: 'Estuary Collective',
    member: null,
    event: { kind: 'member-sought', what: `user ${number}` },
    isIntact: true,
  };
}

/** Lets the journal have this many entries, of which the newest has the highest number. */
function answerWith(main: FakeMain, total: number): void {
  main.answer({
    journal: {
      check: () => ({ entryCount: total, damage: [], sealedBy: null }),
      list: ({ from, count }) => ({
        total,
        accounts: [],
        kinds: ['member-sought'],
        entries: Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_none, offset) =>
          entry(total - from - offset),
        ),
      }),
    },
  });
}

/** Returns the text without the characters that isolate its direction. */
function textOf(field: Locator): string {
  return field.element().textContent.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
}

async function open(): Promise<FakeMain> {
  programQueries.clear();
  const main = fakeMain();
  answerWith(main, COUNT);
  await renderAlone(<JournalDialog onClose={() => undefined} />);
  await expect.element(row(COUNT)).toBeVisible();
  return main;
}

function row(number: number) {
  return table.getByRole('row').filter({ hasText: new RegExp(`user ${number},`) });
}

/** Returns the distance from the upper edge of the table to the entry; undefined if it is not rendered. */
function topOf(number: number): number | undefined {
  const element = row(number).query();
  return element ? element.getBoundingClientRect().top - table.element().getBoundingClientRect().top : undefined;
}

/** Returns the number of the active entry; undefined if there is none. */
function activeNumber(): string | undefined {
  const id = table.element().getAttribute('aria-activedescendant');
  return id === null ? undefined : /user (\d+)/.exec(document.getElementById(id)?.textContent ?? '')?.[1];
}

it('keeps the entries in view in their place when new ones arrive, except at the top', async () => {
  const main = await open();
  const top = topOf(COUNT);
  answerWith(main, COUNT + 1);
  journalGrown();
  await expect.poll(() => topOf(COUNT + 1)).toBe(top);
  table.element().scrollTop = 200 * ROW_PX + 5;
  await expect.poll(() => topOf(COUNT + 1 - 200)).toBe((top ?? 0) - 5);
  answerWith(main, COUNT + 4);
  journalGrown();
  await expect.element(table).toHaveAttribute('aria-rowcount', String(COUNT + 5));
  await expect.poll(() => topOf(COUNT + 1 - 200)).toBe((top ?? 0) - 5);
});

it('moves by row, by page and to either end, shows the active entry below its header, and keeps it when new ones arrive', async () => {
  const main = await open();
  table.element().scrollTop = 100 * ROW_PX;
  await expect.element(row(COUNT - 100)).toBeVisible();
  (table.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeNumber).toBe(String(COUNT));
  expect(table.element().scrollTop).toBe(0);
  const perPage = Math.floor((table.element().clientHeight - ROW_PX) / ROW_PX) - 1;
  await userEvent.keyboard('{PageDown}');
  await expect.poll(activeNumber).toBe(String(COUNT - perPage));
  await userEvent.keyboard('{End}');
  await expect.poll(activeNumber).toBe('1');
  await expect.element(full).toHaveTextContent('Entry 1,');
  await userEvent.keyboard('{PageUp}{PageUp}');
  await expect.poll(activeNumber).toBe(String(1 + 2 * perPage));
  // The header covers the first row of the scroller.
  expect(topOf(1 + 2 * perPage)).toBeGreaterThanOrEqual(ROW_PX);
  await expectAccessible('the journal with an active entry');
  answerWith(main, COUNT + 3);
  journalGrown();
  await expect.element(table).toHaveAttribute('aria-rowcount', String(COUNT + 4));
  await expect.poll(activeNumber).toBe(String(1 + 2 * perPage));
  await userEvent.keyboard('{Home}');
  await expect.poll(activeNumber).toBe(String(COUNT + 3));
});

it('selects an entry by a press, and keeps it rendered while it is out of view', async () => {
  await open();
  await row(COUNT - 3).click();
  await expect.poll(activeNumber).toBe(String(COUNT - 3));
  table.element().scrollTop = 300 * ROW_PX;
  await expect.element(row(COUNT - 300)).toBeVisible();
  expect(activeNumber()).toBe(String(COUNT - 3));
});

it('returns to the same entries after entries could not be read, and still follows the person', async () => {
  const main = await open();
  main.answer({ journal: { list: refuse({ kind: 'service-failed' }) } });
  table.element().scrollTop = 250 * ROW_PX;
  const again = page.getByRole('button', { name: 'Try again' });
  await expect.element(again).toBeVisible();
  answerWith(main, COUNT);
  await again.click();
  await expect.element(row(COUNT - 250)).toBeVisible();
  expect(table.element().scrollTop).toBe(250 * ROW_PX);
  table.element().scrollTop = 50 * ROW_PX;
  await expect.element(row(COUNT - 50)).toBeVisible();
});

it('the filter offers only kinds of entries that the journal has, and a range of days', async () => {
  const main = await open();
  const kind = page.getByRole('combobox', { name: 'What happened' });
  expect([...kind.element().querySelectorAll('option')].map(({ text }) => text)).toEqual([
    'Everything',
    'Member looked up',
  ]);
  await expect.element(row(COUNT)).toHaveTextContent(/:\d\d:00/);
  await page.getByRole('spinbutton', { name: 'month, From' }).click();
  await userEvent.keyboard('05042026');
  await page.getByRole('spinbutton', { name: 'month, Until' }).click();
  await userEvent.keyboard('05052026');
  await expect
    .poll(() => main.inputsOf('journal.list').at(-1))
    .toMatchObject({
      sinceAt: new Date(2026, 4, 4).toISOString(),
      beforeAt: new Date(2026, 4, 6).toISOString(),
    });
  await expectAccessible('the filter of the journal');
});

it.each([
  ['de', german, 'Ab', 'tt.mm.jjjj', '04052026', '4.5.2026'],
  ['ar', arabic, 'من', 'يوم/شهر/سنة', '04052026', '4/5/2026'],
] as const)('the days are written and typed in the language of the program: %s', async (...facts) => {
  const [language, messages, label, empty, typed, written] = facts;
  onTestFinished(() => setLanguage('en', windowMessages));
  setLanguage(language, messages);
  programQueries.clear();
  const main = fakeMain();
  answerWith(main, COUNT);
  await renderAlone(<JournalDialog onClose={() => undefined} />);
  const field = page.getByRole('group', { name: label, exact: true });
  await expect.poll(() => textOf(field)).toBe(empty);
  await field.getByRole('spinbutton').first().click();
  await userEvent.keyboard(typed);
  await expect.poll(() => textOf(field)).toBe(written);
  await expect
    .poll(() => main.inputsOf('journal.list').at(-1))
    .toMatchObject({ sinceAt: new Date(2026, 4, 4).toISOString() });
});

it('a day of which a part is deleted filters nothing', async () => {
  const main = await open();
  await page.getByRole('spinbutton', { name: 'month, From' }).click();
  await userEvent.keyboard('05042026');
  await expect
    .poll(() => main.inputsOf('journal.list').at(-1))
    .toMatchObject({ sinceAt: new Date(2026, 4, 4).toISOString() });
  const year = page.getByRole('spinbutton', { name: 'year, From' });
  const deleteDigit = async (): Promise<string> => {
    await userEvent.keyboard('{Backspace}');
    return textOf(year);
  };
  await expect.poll(deleteDigit).toBe('yyyy');
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('heron');
  await expect
    .poll(() => main.inputsOf('journal.list').at(-1))
    .toMatchObject({ text: 'heron', sinceAt: undefined, beforeAt: undefined });
});

it('an empty result says why, and clears the filter', async () => {
  const main = await open();
  main.answer({ journal: { list: ({ text }) => (text ? NOTHING : { ...NOTHING, total: 1, entries: [entry(1)] }) } });
  await page.getByRole('searchbox', { name: 'Words' }).fill('pier');
  await expect.element(page.getByText('No entry matches all of these: “pier”.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect.element(row(1)).toBeVisible();
  await expect.element(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('');
});

const NOTHING = { total: 0, entries: [], accounts: [], kinds: ['member-sought'] };
