/** Shortcuts of commands, pressed on the page. */
import { useState, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { renderAlone } from '../testing/render';
import { useKeyboard } from './keyboard';

function Recorder({ ran }: { readonly ran: string[] }): ReactNode {
  const [run] = useState(() => (id: string) => void ran.push(id));
  useKeyboard(run);
  return null;
}

function press(
  key: string,
  code: string,
  { repeat = false, ctrlKey = false, at = document.body }: { repeat?: boolean; ctrlKey?: boolean; at?: Element } = {},
): void {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, code, repeat, ctrlKey, bubbles: true, cancelable: true }));
}

it('a key that is kept pressed reveals a picture once, but changes the size of the pictures again and again', async () => {
  const ran: string[] = [];
  await renderAlone(<Recorder ran={ran} />);
  press('r', 'KeyR');
  press('r', 'KeyR', { repeat: true });
  expect(ran).toEqual(['reveal']);
  press('+', 'Equal', { ctrlKey: true });
  press('+', 'Equal', { ctrlKey: true, repeat: true });
  expect(ran).toEqual(['reveal', 'larger-tiles', 'larger-tiles']);
});

it('a letter typed in a field runs no command, also if a list repeats the key at its active option', async () => {
  const ran: string[] = [];
  await renderAlone(
    <>
      <Recorder ran={ran} />
      <input aria-label="Search" />
      <div role="option" aria-selected={false}>
        Low tide
      </div>
    </>,
  );
  const [field, option] = [document.querySelector('input'), document.querySelector('[role=option]')];
  if (!field || !option) throw new Error('The field and the option are not there.');
  field.focus();
  press('m', 'KeyM', { at: field });
  press('m', 'KeyM', { at: option });
  expect(ran).toEqual([]);
  field.blur();
  press('m', 'KeyM', { at: option });
  expect(ran).toEqual(['mask-everything']);
});
