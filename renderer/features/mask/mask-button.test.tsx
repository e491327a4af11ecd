import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MaskState } from '../../../preload/contract';
import type { WindowCommandId } from '../../../preload/contract/commands';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { maskState } from '../../testing/examples';
import { renderAlone } from '../../testing/render';
import { takeMask, useMask } from '../../domain/mask-state';
import { MaskButton } from './mask-button';

const menu = page.getByRole('menu', { name: 'What is masked' });
const button = page.getByRole('button').first();
const opener = page.getByRole('button', { name: 'What is masked' });

let ran: WindowCommandId[] = [];
let masksTitles: boolean | null = null;

async function show(fields: Partial<MaskState>): Promise<void> {
  ran = [];
  masksTitles = null;
  await renderAlone(
    <MaskButton
      mask={maskState(fields)}
      masksTitles={false}
      onMasksTitles={(next) => (masksTitles = next)}
      run={(command) => ran.push(command)}
    />,
  );
}

it('says which pictures are masked, and a click at the level of all pictures masks only sensitive ones', async () => {
  await show({ level: 'sensitive' });
  await expect.element(button).toHaveTextContent('Sensitive masked, turn off masking…');
  await button.click();
  expect(ran).toEqual(['take-mask-off']);
  await show({ level: 'everything' });
  await expect.element(button).toHaveTextContent('All masked, mask only sensitive pictures');
  await button.click();
  expect(ran).toEqual(['mask-all-pictures']);
});

it('the menu checks the level, changes it, hides titles and turns off masking', async () => {
  await show({ level: 'sensitive' });
  const entry = (name: string) => menu.getByRole('menuitemcheckbox', { name });
  await opener.click();
  await expectAccessible('the menu of the mask button');
  await expect.element(entry('Mask sensitive pictures')).toHaveAttribute('aria-checked', 'true');
  await expect.element(entry('Mask all pictures')).toHaveAttribute('aria-checked', 'false');
  await entry('Mask sensitive pictures').click();
  expect(ran, 'the level is chosen already').toEqual([]);
  await opener.click();
  await entry('Mask all pictures').click();
  await expect.element(menu).not.toBeInTheDocument();
  expect(ran).toEqual(['mask-all-pictures']);
  await opener.click();
  await entry('Hide titles while all are masked').click();
  expect(masksTitles).toBe(true);
  await menu.getByText('Turn off masking…').click();
  expect(ran).toEqual(['mask-all-pictures', 'take-mask-off']);
});

it('at the level of all pictures, the other entry of the menu leads back, and Escape changes nothing', async () => {
  await show({ level: 'everything' });
  await opener.click();
  await userEvent.keyboard('{Escape}');
  expect(ran).toEqual([]);
  await opener.click();
  await menu.getByRole('menuitemcheckbox', { name: 'Mask sensitive pictures' }).click();
  expect(ran).toEqual(['mask-all-pictures']);
});

it('unmasked pictures leave the page at once when all pictures become masked', async () => {
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAICAgP///ywAAAAAAQABAAACAkQBADs=';
  const Pictures = () => {
    useMask();
    return (
      <>
        <img alt="unmasked" src={`${PIXEL}#form=plain`} />
        <img alt="masked" src={`${PIXEL}#form=masked`} />
      </>
    );
  };
  const main = fakeMain();
  const first = maskState();
  main.answer({ mask: { get: () => first } });
  await renderAlone(<Pictures />);
  const sourceOf = (name: string) => page.getByAltText(name, { exact: true }).element().getAttribute('src');
  takeMask(maskState({ level: 'sensitive' }));
  expect(sourceOf('unmasked')).not.toBeNull();
  takeMask(maskState({ level: 'everything', levelRevision: 1 }));
  expect([sourceOf('unmasked'), sourceOf('masked')]).toEqual([null, `${PIXEL}#form=masked`]);
});
