import { RotateCw, X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/axe';
import { renderAlone } from '../testing/render';
import { IconButton } from './icon-button';
import { Modal } from './modal';
import { tooltip } from './tooltip';
import { Tooltips } from './tooltips';

const shown = page.getByRole('tooltip');
const refresh = page.getByRole('button', { name: 'Refresh' });
const outside = page.getByRole('textbox', { name: 'Outside' });

/** The controls of a window, with the tooltip where the window has it. */
async function draw(controls: ReactNode, style?: CSSProperties): Promise<void> {
  function Window(): ReactNode {
    const said = document.getElementById('said');
    return (
      <main style={style}>
        <input aria-label="Outside" style={{ display: 'block', marginBlockStart: 200 }} />
        {controls}
        {said && createPortal(<Tooltips />, said)}
      </main>
    );
  }
  await renderAlone(<Window />);
}

function Refresh({ onClick = () => undefined }: { readonly onClick?: () => void }): ReactNode {
  return <IconButton icon={RotateCw} label="Refresh" keys="Mod R" onClick={onClick} />;
}

function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** Shows the tooltip of the control after "Outside" by keyboard. */
async function focusNext(): Promise<void> {
  await outside.click();
  await userEvent.keyboard('{Tab}');
  await expect.element(shown).toBeVisible();
}

it('a button that gets the focus by key shows its name and shortcut at once, and a click elsewhere hides them', async () => {
  await draw(<Refresh />);
  await focusNext();
  await expect.element(shown).toHaveTextContent('RefreshCtrl R');
  expect(boxOf(shown.element()).top).toBeGreaterThanOrEqual(boxOf(refresh.element()).bottom);
  await expectAccessible('a tooltip');
  await outside.click();
  await expect.element(shown).not.toBeInTheDocument();
});

it('a button under the pointer shows its tooltip, which stays while the pointer is on it', async () => {
  await draw(<Refresh />);
  await refresh.hover();
  await expect.element(shown).toHaveTextContent('Refresh');
  await shown.hover();
  await expect.element(shown).toBeVisible();
  await outside.hover();
  await expect.element(shown).not.toBeInTheDocument();
});

it('a pressed button hides its tooltip, and shows none when it gets the focus back from a dialog', async () => {
  function Opener(): ReactNode {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <>
        <Refresh onClick={() => setIsOpen(true)} />
        {isOpen && (
          <Modal label="Opened" onClose={() => setIsOpen(false)}>
            <IconButton icon={X} label="Close" onClick={() => setIsOpen(false)} />
          </Modal>
        )}
      </>
    );
  }
  await draw(<Opener />);
  await focusNext();
  await userEvent.keyboard('{Enter}');
  const close = page.getByRole('button', { name: 'Close' });
  await expect.element(close).toHaveFocus();
  expect(shown.query(), 'the dialog moved the focus, not the person').toBeNull();
  await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
  await expect.element(shown).toHaveTextContent('Close');
  const box = boxOf(shown.element());
  const topmost = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  expect(topmost?.closest('[role=tooltip]'), 'the tooltip is above the dialog').toBe(shown.element());
  await expectAccessible('a tooltip above a dialog');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(shown.query(), 'one Escape closes the dialog and the tooltip').toBeNull();
  await expect.element(refresh).toHaveFocus();
});

it('a modifier key alone hides a tooltip', async () => {
  await draw(<Refresh />);
  await focusNext();
  await userEvent.keyboard('{Control}');
  await expect.element(shown).not.toBeInTheDocument();
  await expect.element(refresh).toHaveFocus();
});

it('a tooltip hides when the size of the window changes, because the control moves away from the pointer', async () => {
  await draw(<Refresh />);
  await refresh.hover();
  await expect.element(shown).toHaveTextContent('Refresh');
  await page.viewport(700, 500);
  await expect.element(shown).not.toBeInTheDocument();
});

it('a tooltip at the edge of the window stays within it', async () => {
  const atEdge = { position: 'fixed', insetInlineEnd: 0, insetBlockEnd: 0 } as const;
  await draw(
    <button type="button" style={atEdge} {...tooltip('Everything that is not known to be safe is masked. '.repeat(3))}>
      Masked
    </button>,
  );
  await focusNext();
  const { left, top, right, bottom } = boxOf(shown.element());
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window.innerWidth);
  expect(top).toBeGreaterThanOrEqual(0);
  const { top: edge } = boxOf(page.getByRole('button').element());
  expect(bottom, 'above the button, because there is no room below it').toBeLessThanOrEqual(edge);
});

it.each(['ltr', 'rtl'])('in a %s page, a tooltip beside a control is after it', async (dir) => {
  await draw(
    <button dir={dir} type="button" {...tooltip('Alder Quay', { isBeside: true })}>
      AQ
    </button>,
    { paddingInline: 300 },
  );
  await focusNext();
  const own = boxOf(shown.element());
  const control = boxOf(page.getByRole('button').element());
  if (dir === 'ltr') expect(own.left).toBeGreaterThanOrEqual(control.right);
  else expect(own.right).toBeLessThanOrEqual(control.left);
});

it('tooltips never cover the band: its own are below it, and those of the page have the page as their limit', async () => {
  const atBottom = { position: 'fixed', insetBlockEnd: 0 } as const;
  await draw(
    <button
      type="button"
      style={atBottom}
      {...tooltip('Everything that is not known to be safe is masked. '.repeat(4))}
    >
      Masked
    </button>,
  );
  const band = document.getElementById('band');
  if (!band) throw new Error('The page has no band.');
  band.innerHTML = '<button data-tooltip="Return to Alder Quay" style="height: 60px">Return</button>';
  await page.viewport(600, 180);
  await page.getByRole('button', { name: 'Return' }).hover();
  await expect.element(shown).toHaveTextContent('Return to Alder Quay');
  expect(boxOf(shown.element()).top).toBeGreaterThanOrEqual(boxOf(band).bottom);
  await page.getByRole('button', { name: 'Masked' }).hover();
  await expect.element(shown).toHaveTextContent('Everything');
  expect(boxOf(shown.element()).top).toBeGreaterThanOrEqual(boxOf(band).bottom);
});

it('screen readers read only what a tooltip says beyond the name', async () => {
  await draw(
    <>
      <Refresh />
      <button type="button" {...tooltip('Autumn, 12 pictures', { description: '12 pictures' })}>
        Autumn
      </button>
    </>,
  );
  await expect.element(refresh).toHaveAccessibleName('Refresh');
  await expect.element(refresh).toHaveAccessibleDescription('');
  await expect.element(page.getByRole('button', { name: 'Autumn' })).toHaveAttribute('aria-description', '12 pictures');
  await focusNext();
  await expect.element(refresh).toHaveAccessibleDescription('');
});

it('a tooltip follows the text of its control, and goes with the control', async () => {
  function Copy(): ReactNode {
    const [step, setStep] = useState(0);
    return (
      <div onKeyUp={({ key }) => key === 'c' && setStep(step + 1)}>
        {step < 2 && <IconButton icon={RotateCw} label={step === 0 ? 'Copy' : 'Copied'} onClick={() => undefined} />}
        <input aria-label="Last" />
      </div>
    );
  }
  await draw(<Copy />);
  await page.getByRole('textbox', { name: 'Last' }).click();
  await page.getByRole('button').hover();
  await expect.element(shown).toHaveTextContent('Copy');
  const press = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key: 'c', bubbles: true }));
  press();
  await expect.element(shown).toHaveTextContent('Copied');
  press();
  await expect.element(shown).not.toBeInTheDocument();
});
