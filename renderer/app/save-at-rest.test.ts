import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PreferencesChange } from '../../preload/contract';
import { SaveAtRest } from './save-at-rest';

const REST_MS = 400;

let saved: PreferencesChange[];
let saving: SaveAtRest;

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  saving = new SaveAtRest((change) => saved.push(change), REST_MS);
});

afterEach(() => {
  vi.useRealTimers();
});

it('one call saves many changes, after a period without changes', () => {
  for (let rowHeightPx = 100; rowHeightPx < 120; rowHeightPx += 1) {
    saving.whenAtRest('size', () => saving.add({ rowHeightPx }));
    saving.whenAtRest('inspector', () => saving.add({ isInspectorOpen: true }));
    vi.advanceTimersByTime(REST_MS - 1);
  }
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saved).toEqual([{ rowHeightPx: 119, isInspectorOpen: true }]);
  vi.advanceTimersByTime(10 * REST_MS);
  expect(saved).toHaveLength(1);
});

it('a flush saves immediately, and only once', () => {
  saving.whenAtRest('size', () => saving.add({ rowHeightPx: 200 }));
  saving.flush();
  saving.flush();
  vi.advanceTimersByTime(REST_MS);
  expect(saved).toEqual([{ rowHeightPx: 200 }]);
});

it('nothing is saved if the tasks find nothing to save', () => {
  saving.whenAtRest('size', () => undefined);
  vi.advanceTimersByTime(REST_MS);
  expect(saved).toEqual([]);
});
