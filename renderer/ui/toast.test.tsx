import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderAlone } from '../testing/render';
import { Announcer } from './announcer';
import { showToast, showToastUntilInput, Toast } from './toast';

const SHOWN_MS = 5_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  pass(SHOWN_MS);
  vi.useRealTimers();
});

function pass(ms: number): void {
  flushSync(() => void vi.advanceTimersByTime(ms));
}

const field = page.getByRole('textbox');
const below = page.getByRole('button', { name: 'Below' });

function texts(): (string | null)[] {
  return [...document.querySelectorAll('[data-toast]')].map(({ textContent }) => textContent);
}

async function draw(): Promise<void> {
  await renderAlone(
    <>
      <button type="button" style={{ position: 'fixed', insetBlockEnd: 24, insetInline: 0 }}>
        Below
      </button>
      <input aria-label="Field" />
      <Announcer />
      <Toast />
    </>,
  );
  expect(texts()).toEqual([]);
}

/** Collects what screen readers are told. */
function listen(): string[] {
  const heard: string[] = [];
  const status = page.getByRole('status', { name: 'Announcements' }).element();
  new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, subtree: true });
  return heard;
}

it('a toast stands above the line at the foot of the screen, also if the text of the line grows or the line goes', async () => {
  await draw();
  const foot = document.createElement('footer');
  foot.dataset['foot'] = '';
  Object.assign(foot.style, { position: 'fixed', insetInline: '0', insetBlockEnd: '0', lineHeight: '40px' });
  const text = new Text('12 selected');
  foot.append(text);
  flushSync(() => showToast('Copied'));
  const bottomPx = (): number =>
    window.innerHeight - (document.querySelector('[data-toast]')?.getBoundingClientRect().bottom ?? Number.NaN);
  await expect.poll(bottomPx).toBe(24);
  document.body.append(foot);
  await expect.poll(bottomPx).toBe(52);
  // As React writes a text that has changed.
  text.data = '12 selected, '.repeat(200);
  await expect.poll(() => foot.getBoundingClientRect().height).toBeGreaterThan(40);
  await expect.poll(bottomPx).toBe(12 + foot.getBoundingClientRect().height);
  text.data = '12 selected';
  await expect.poll(bottomPx).toBe(52);
  foot.remove();
  await expect.poll(bottomPx).toBe(24);
});

it('toasts in quick succession are all visible and announced once each, and then disappear', async () => {
  await draw();
  const heard = listen();
  await field.click();
  flushSync(() => showToast('Copied'));
  flushSync(() => showToast('Saved'));
  expect(texts()).toEqual(['Copied', 'Saved']);
  await expect.poll(() => heard).toEqual(['Copied']);
  pass(1000);
  await expect.poll(() => heard).toEqual(['Copied', 'Saved']);
  await expect.element(field).toHaveFocus();
  pass(SHOWN_MS - 1001);
  expect(texts()).toEqual(['Copied', 'Saved']);
  pass(1);
  expect(texts()).toEqual([]);
});

it('a repeated toast appears once, and at most three are visible', async () => {
  await draw();
  for (const words of ['One', 'Two', 'Three', 'Two', 'Four']) flushSync(() => showToast(words));
  expect(texts()).toEqual(['Three', 'Two', 'Four']);
});

it('toasts stay while the pointer is on them, and let clicks through', async () => {
  await draw();
  await field.hover();
  flushSync(() => showToast('First'));
  pass(SHOWN_MS - 1000);
  await below.hover();
  flushSync(() => showToast('Second'));
  pass(SHOWN_MS * 2);
  expect(texts()).toEqual(['First', 'Second']);
  await below.click();
  await expect.element(below).toHaveFocus();
  await field.hover();
  pass(1000);
  expect(texts(), 'the rest of its time').toEqual(['Second']);
  pass(SHOWN_MS - 1000);
  expect(texts()).toEqual([]);
});

it('a toast that waits for input starts its time with a key press', async () => {
  await draw();
  flushSync(() => showToastUntilInput('Everything is masked again'));
  flushSync(() => showToast('Copied'));
  pass(SHOWN_MS * 2);
  expect(texts()).toEqual(['Everything is masked again']);
  await userEvent.keyboard('{Shift}');
  pass(SHOWN_MS);
  expect(texts()).toEqual([]);
});
