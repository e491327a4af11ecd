/** Runs before each component test file: the bridge, the styles, and a clean window after each test. */
import './bridge';
import { afterEach, beforeEach, expect } from 'vitest';
import { commands, page } from 'vitest/browser';
import { replaceMain } from './bridge';
import type {} from './commands';
import { loadAllParts } from '../ui/lazy-part';
import { closeWindow } from './open-window';
import { cleanup } from './render';
import '../ui/tokens.css';

/** The smallest size that the window starts with. */
const WINDOW_SIZE = [1200, 800] as const;

beforeEach(async () => {
  await page.viewport(...WINDOW_SIZE);
  // The files share the page, and lists keep their order while a row is pointed at.
  await commands.movePointerAway();
  // As in a window whose first screen was shown.
  await loadAllParts(() => Promise.resolve());
});

afterEach(async () => {
  cleanup();
  closeWindow();
  await commands.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  expect(replaceMain().mistakesMade()).toEqual([]);
});
