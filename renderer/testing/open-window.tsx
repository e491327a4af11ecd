/** Draws the whole window for a component test, with the page of `index.html`. */
import * as windowMessages from '../../messages/en/window';
import { dropIdentityQueries, programQueries } from '../api/query-client';
import { lastView } from '../app/last-view';
import { navigation } from '../app/navigation';
import { drawWindow, prepareWindow } from '../app/window';
import { setLanguage } from '../ui/language';
import { closeToasts } from '../ui/toast';
import pageSource from '../index.html?raw';
import { answersOfProgram } from './answers';
import { fakeMain } from './bridge';
import type { Answers, FakeMain } from './fake-main';
import { preparePage } from './page';

let isPrepared = false;
let close: (() => void) | null = null;

/** Opens the window on a program with two demo accounts; `answers` replace its answers. Waits for the first screen. */
export async function openWindow(...answers: readonly Answers[]): Promise<FakeMain> {
  const main = fakeMain();
  main.answer(answersOfProgram());
  for (const more of answers) main.answer(more);
  preparePage(pageSource);
  if (!isPrepared) prepareWindow();
  isPrepared = true;
  close = drawWindow();
  await untilReady();
  return main;
}

export function closeWindow(): void {
  close?.();
  close = null;
  closeToasts();
  // Otherwise the next test's window would save and use the positions of this one.
  lastView.flush();
  navigation.keepOnly([]);
  dropIdentityQueries();
  programQueries.clear();
  delete document.documentElement.dataset['ready'];
  setLanguage('en', windowMessages);
}

function untilReady(): Promise<void> {
  return new Promise((resolve) => {
    const root = document.documentElement;
    const observer = new MutationObserver(() => {
      if (!root.dataset['ready']) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { attributeFilter: ['data-ready'] });
  });
}
