import { useState } from 'react';
import { createPortal } from 'react-dom';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/axe';
import { renderAlone } from '../../testing/render';
import { Palette, type PaletteEntry } from './palette';
import { RecentEntries } from './recent-entries';

const palette = page.getByRole('dialog', { name: 'Palette' });
const field = palette.getByRole('combobox');
const opener = page.getByRole('button', { name: 'Search' });

const run = vi.fn<(label: string) => void>();
const lookUp = vi.fn<(text: string) => void>();

function entriesOf(group: string, labels: readonly string[]): PaletteEntry[] {
  return labels.map((label) => ({ id: label, identity: null, group, label, run: () => run(label) }));
}

const NO_PICTURES = { pictures: [], onText: () => undefined } as const;

const ENTRIES = [
  ...entriesOf('Commands', ['Refresh', 'Inspector']),
  ...entriesOf(
    'Albums',
    Array.from({ length: 60 }, (_, index) => `Tide ${index + 1}`),
  ),
];

/** The entries arrive when the button "Arrive" is clicked. */
function Late() {
  const [entries, setEntries] = useState<readonly PaletteEntry[]>([]);
  const portal = document.getElementById('said');
  return (
    <>
      <Palette
        {...NO_PICTURES}
        entries={entries}
        recent={new RecentEntries()}
        onLookUp={lookUp}
        onClose={() => undefined}
      />
      {portal &&
        createPortal(
          <button type="button" onClick={() => setEntries(ENTRIES)}>
            Arrive
          </button>,
          portal,
        )}
    </>
  );
}

function Opener({ recent }: { readonly recent: RecentEntries }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Search
      </button>
      {isOpen && (
        <Palette
          {...NO_PICTURES}
          entries={ENTRIES}
          recent={recent}
          onLookUp={lookUp}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

async function open(recent = new RecentEntries()): Promise<void> {
  run.mockClear();
  lookUp.mockClear();
  await renderAlone(<Opener recent={recent} />);
  await opener.click();
  await expect.element(field).toHaveFocus();
}

function active(): string | undefined {
  const [option, ...others] = palette.getByRole('option', { selected: true }).elements();
  expect(others).toEqual([]);
  return option?.querySelector('span > span')?.textContent;
}

it('the first entry is active after each change of the text, also after letters were deleted', async () => {
  await open();
  await expect.poll(active).toBe('Refresh');
  await userEvent.keyboard('tide');
  await expect.poll(active).toBe('Tide 1');
  await userEvent.keyboard(' 7');
  await expect.poll(active).toBe('Tide 7');
  await userEvent.keyboard('{Backspace}');
  await expect.poll(active).toBe('Tide 1');
  await expect.poll(() => field.element().getAttribute('aria-activedescendant')).not.toBeNull();
  await expectAccessible('the palette');
});

it('the arrows wrap, Page keys move further, and Home, End and the other arrows move in the text', async () => {
  await open();
  await userEvent.keyboard('tide');
  await expect.poll(active).toBe('Tide 1');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(active).toBe('Open “tide” as an owner or album…');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(active).toBe('Tide 1');
  await userEvent.keyboard('{PageDown}');
  await expect.poll(active).not.toBe('Tide 1');
  await userEvent.keyboard('{PageUp}');
  await expect.poll(active).toBe('Tide 1');
  await userEvent.keyboard('{ArrowDown}{Home}1{End}2{ArrowLeft}3');
  await expect.element(field).toHaveValue('1tide32');
});

it('Enter runs the active entry once, closes the palette and returns the focus', async () => {
  await open();
  await userEvent.keyboard('tide{ArrowDown}{ArrowLeft}{Enter}');
  await expect.element(palette).not.toBeInTheDocument();
  expect(run.mock.calls).toEqual([['Tide 2']]);
  await expect.element(opener).toHaveFocus();
});

it('Enter directly after a letter runs the entry that this letter finds', async () => {
  await open();
  const input = field.element() as HTMLInputElement;
  // oxlint-disable-next-line typescript/no-deprecated -- Nothing else types as a person does within one task.
  document.execCommand('insertText', false, 'inspector');
  // Until React has handled the letters, as between two events of a person.
  await Promise.resolve();
  for (const type of ['keydown', 'keyup'])
    input.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
  await expect.poll(() => run.mock.calls).toEqual([['Inspector']]);
});

it('Enter that ends the composition of a character runs nothing', async () => {
  await open();
  const input = field.element();
  await expect.poll(active).toBe('Refresh');
  for (const type of ['keydown', 'keyup'])
    input.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
  await userEvent.keyboard('x');
  await expect.element(palette).toBeVisible();
  expect(run).not.toHaveBeenCalled();
});

it('one Escape closes the palette, also with text in the field', async () => {
  await open();
  await userEvent.keyboard('tide{Escape}');
  await expect.element(palette).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('the entry under the pointer is active, and a click runs it', async () => {
  await open();
  await palette.getByRole('option', { name: 'Tide 3' }).hover();
  await expect.poll(active).toBe('Tide 3');
  const option = palette.getByRole('option', { selected: true });
  await expect.element(option, { message: 'after two commands' }).toHaveAttribute('aria-posinset', '5');
  await expect.element(option, { message: 'with at most 50 of a group' }).toHaveAttribute('aria-setsize', '52');
  await palette.getByRole('option', { name: 'Tide 3' }).click();
  expect(run.mock.calls).toEqual([['Tide 3']]);
  await expect.element(palette).not.toBeInTheDocument();
});

it('recent entries come first, groups say how many entries are hidden, and the text can be looked up', async () => {
  const recent = new RecentEntries();
  recent.add({ id: 'Inspector', identity: null });
  await open(recent);
  await expect.poll(active).toBe('Inspector');
  await expect.element(palette.getByRole('group', { name: 'Recent' })).toBeInTheDocument();
  await expect.element(palette.getByText('Albums · 10 more, type more of the name')).toBeVisible();
  await userEvent.keyboard('nothing');
  await expect.element(palette.getByRole('status')).toHaveTextContent('Nothing was found for “nothing”.');
  await userEvent.keyboard('{Enter}');
  expect(lookUp.mock.calls).toEqual([['nothing']]);
});

it('a long text without spaces stays within the palette', async () => {
  await open();
  await field.fill('n'.repeat(200));
  const message = palette.getByRole('status').element();
  await expect.poll(() => message.textContent).toContain('nnnn');
  expect(message.scrollWidth).toBeLessThanOrEqual(message.clientWidth);
});

it('an entry that arrives later at the top becomes the active one', async () => {
  await renderAlone(<Late />);
  await field.fill('inspector');
  await expect.poll(active).toBe('Open “inspector” as an owner or album…');
  const arrive = page.getByRole('button', { name: 'Arrive' }).element();
  arrive.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.poll(active).toBe('Inspector');
});
