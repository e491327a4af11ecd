/** The segmented control is made of the browser's own radio buttons: one tab stop, arrow keys, mirrored keys. */
import { type ReactNode, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/axe';
import { renderInMain } from '../testing/render';
import { Segmented } from './segmented';

const CHOICES = [
  { id: 'members', label: 'Members' },
  { id: 'overview', label: 'Overview' },
] as const;

function Views(): ReactNode {
  const [chosen, setChosen] = useState<'members' | 'overview'>('members');
  return (
    <>
      <button type="button">Before</button>
      <Segmented label="View" choices={CHOICES} chosen={chosen} onChoose={setChosen} />
      <button type="button">After</button>
    </>
  );
}

afterEach(() => document.documentElement.removeAttribute('dir'));

const radio = (name: string) => page.getByRole('group', { name: 'View' }).getByRole('radio', { name });

it.each([
  ['ltr', '{ArrowRight}', '{ArrowLeft}'],
  ['rtl', '{ArrowLeft}', '{ArrowRight}'],
])('is one tab stop, and the arrow keys choose (%s)', async (direction, next, previous) => {
  document.documentElement.dir = direction;
  await renderInMain(<Views />);
  await page.getByRole('button', { name: 'Before' }).click();
  await userEvent.keyboard('{Tab}');
  await expect.element(radio('Members')).toHaveFocus();
  await userEvent.keyboard(next);
  await expect.element(radio('Overview')).toBeChecked();
  await expect.element(radio('Overview')).toHaveFocus();
  await userEvent.keyboard(previous);
  await expect.element(radio('Members')).toBeChecked();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
  await expectAccessible(`a segmented control, ${direction}`);
});
