import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from '../testing/render';
import type { ReactNode } from 'react';
import * as arabic from '../../messages/ar/window';
import * as english from '../../messages/en/window';
import { setLanguage, tNodes, useLanguage } from './language';

afterEach(() => setLanguage('en', english));

function Sentence(): ReactNode {
  const isArabic = useLanguage() === 'ar';
  return (
    <p>
      {tNodes('common.titleAndExplanation', {
        title: <strong>{isArabic ? 'انتهت الجلسة' : 'Session expired'}</strong>,
        explanation: <span>{isArabic ? 'سجّل الدخول' : 'Sign in again'}</span>,
      })}
    </p>
  );
}

it('puts a full stop between two elements in the order of the language, also after a change of the language', async () => {
  setLanguage('ar', arabic);
  await render(<Sentence />);
  await expect.element(page.getByText('سجّل الدخول')).toBeVisible();
  const separator = page.getByText('سجّل الدخول').element().previousSibling;
  setLanguage('en', english);
  await expect.element(page.getByText('Session expired')).toBeVisible();
  // Chromium 114 keeps the order of an unchanged text node that has no letters.
  expect(page.getByText('Sign in again').element().previousSibling).not.toBe(separator);
  const fullStop = document.createRange();
  const text = page.getByText('Sign in again').element().previousSibling;
  if (!(text instanceof Text)) throw new Error('There is no text between the elements.');
  fullStop.setStart(text, 0);
  fullStop.setEnd(text, 1);
  const gapPx =
    fullStop.getBoundingClientRect().left - page.getByText('Session expired').element().getBoundingClientRect().right;
  expect(Math.abs(gapPx)).toBeLessThan(1);
});
