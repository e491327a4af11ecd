import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Comparison } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { account, album, identityOf, maskState, member } from '../../testing/examples';
import type { FakeMain } from '../../testing/fake-main';
import { renderInMain } from '../../testing/render';
import { cellsOf } from '../../testing/rows';
import { CompareView } from './compare-view';
import type { ViewControls } from './group-view-props';

const PIER = member({ id: '123457', name: 'north_pier' });
const list = page.getByRole('grid', { name: 'Albums of north_pier, seen in two ways' });
const MASK = maskState();

const HIDDEN = album({ id: 'valley', name: 'White valley' });
const WITHHELD = album({
  id: 'pines',
  name: 'Pines',
  cover: { state: 'withheld', reason: 'not-subscribed', safety: 'safe' },
});
const SHOWN = album({ id: 'pines', name: 'Pines' });
const SAME = album({ id: 'dune', name: 'Dune line' });
const UNSAFE = album({ id: 'dark', name: 'After dark', cover: { state: 'available', safety: 'unsafe' } });

const DIFFERENT: Comparison = {
  errors: { plain: null, acting: null },
  albums: [
    { plain: WITHHELD, acting: SHOWN, differences: ['cover-withheld'] },
    { plain: null, acting: HIDDEN, differences: ['only-acting'] },
    { plain: SAME, acting: SAME, differences: [] },
    { plain: UNSAFE, acting: UNSAFE, differences: [] },
  ],
};

async function compare(comparison: Comparison) {
  const main = fakeMain();
  main.answer({ comparison: { read: () => comparison } });
  const onOpen = vi.fn<(albumId: string) => void>();
  const controls = createRef<ViewControls>();
  await renderInMain(
    <CompareView identity={identityOf(account())} member={PIER} mask={MASK} controls={controls} onOpen={onOpen} />,
  );
  await expect.element(list).toBeVisible();
  return { main, onOpen, refresh: () => controls.current?.refresh() };
}

function row(name: string) {
  return list.getByRole('row').filter({ hasText: name });
}

function countOfRows(): number {
  return Number(list.element().getAttribute('aria-rowcount'));
}

it('says how many albums differ, and how each of them does', async () => {
  const { main, onOpen } = await compare(DIFFERENT);
  await expect
    .element(page.getByRole('status').filter({ hasText: 'differ' }))
    .toHaveTextContent('2 of 4 albums differ: 1 withheld from you, 1 only through your group');
  expect(main.inputsOf('comparison.read')).toEqual([{ identity: 'account/1', member: PIER.id }]);
  const words = cellsOf(list).map((cells) => cells.at(-1));
  expect(words).toEqual([
    'Cover withheld from you',
    'Only through your group',
    'The same both ways',
    'The same both waysMasked on both sides by your mask rules',
  ]);
  await expect.element(row('Pines')).toHaveTextContent('Not subscribed');
  expect(row('Pines').element().querySelectorAll('img')).toHaveLength(1);
  await expect.element(row('White valley')).toHaveTextContent('Not listed for you');
  await expectAccessible('the comparison');
  await page.viewport(400, 300);
  await expectAccessible('the comparison at 200 %');
  await page.viewport(1280, 800);
  await row('White valley').getByRole('button', { name: 'Open north_pier’s album White valley as north_pier' }).click();
  expect(onOpen).toHaveBeenCalledWith(HIDDEN.id);
});

it('shows only differences when the filter is on, also after a refresh without any', async () => {
  const { main, refresh } = await compare(DIFFERENT);
  expect(countOfRows(), 'the header and four albums').toBe(5);
  const filter = page.getByRole('checkbox', { name: 'Only differences' });
  await filter.click();
  await expect.poll(countOfRows).toBe(3);
  expect(cellsOf(list).map((cells) => cells.at(-1))).toEqual(['Cover withheld from you', 'Only through your group']);
  readAgain(main, [{ plain: SAME, acting: SAME, differences: [] }]);
  void refresh();
  await expect.element(page.getByText('The one album is the same both ways')).toBeVisible();
  await expect.element(page.getByText('Both ways show the same.')).toBeVisible();
  await filter.click();
  await expect.poll(countOfRows).toBe(2);
});

function readAgain(main: FakeMain, albums: Comparison['albums']): void {
  main.answer({ comparison: { read: () => ({ errors: { plain: null, acting: null }, albums }) } });
}

it.each([
  ['plain', 'Requested by Dana Reyes'],
  ['acting', 'Requested for north_pier'],
] as const)('shows the error of the %s side beside the other side, and tries again', async (way, heading) => {
  const other = way === 'plain' ? 'acting' : 'plain';
  const { main } = await compare({
    errors: { plain: null, acting: null, [way]: { kind: 'service-failed' } },
    albums: [{ plain: null, acting: null, [other]: SAME, differences: [] }],
  });
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('The service has a problem');
  expect(alert.element().parentElement?.textContent).toContain(heading);
  await expect.element(page.getByText('Only what could be loaded is shown.')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Only differences' })).not.toBeInTheDocument();
  await expect.element(row('Dune line')).toHaveTextContent('Could not be loaded');
  expect(cellsOf(list)[0]?.at(-1)).toBe('');
  await expectAccessible('a comparison of which one side failed');
  readAgain(main, [{ plain: SAME, acting: SAME, differences: [] }]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('The one album is the same both ways')).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
});
