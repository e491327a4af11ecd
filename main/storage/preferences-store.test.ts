import { expect, it } from 'vitest';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { DEFAULT_PREFERENCES, openPreferencesStore } from './preferences-store';

it('the store reads the default in place of each invalid preference, and keeps valid preferences', () => {
  const values = createValuesInMemory({ preferences: { revealSeconds: 'long', rowHeightPx: 300, unknown: 1 } });
  expect(openPreferencesStore(values).read()).toEqual({ ...DEFAULT_PREFERENCES, rowHeightPx: 300 });
  expect(openPreferencesStore(createValuesInMemory({ preferences: 7 })).read()).toEqual(DEFAULT_PREFERENCES);
});

it('the store reads the name that an earlier version gave to a preference', () => {
  const values = createValuesInMemory({ preferences: { isDemoNotePutAway: true } });
  expect(openPreferencesStore(values).read().isDemoNoteDismissed).toBe(true);
});

it('the store reads the location that an earlier version stored as `place`, without the fields that it did not have', () => {
  const place = { identity: 'account/dana', ownerId: 'dana', albumId: '7', orderBy: 'newest' };
  const values = createValuesInMemory({ preferences: { place } });
  expect(openPreferencesStore(values).read().location).toEqual({
    ...place,
    view: 'albums',
    category: [],
    picture: null,
  });
  const unreadable = createValuesInMemory({ preferences: { place: { identity: 7 } } });
  expect(openPreferencesStore(unreadable).read().location).toBeNull();
});

it('the store changes only the given preferences and stores all preferences', () => {
  const values = createValuesInMemory({ preferences: { rowHeightPx: 300 } });
  const changed = openPreferencesStore(values).update({ isInspectorOpen: true });
  expect(changed).toEqual({ ...DEFAULT_PREFERENCES, rowHeightPx: 300, isInspectorOpen: true });
  expect(values.get('preferences')).toEqual(changed);
});

it('the store parses what it has stored only once', () => {
  const store = openPreferencesStore(createValuesInMemory({}));
  expect(store.read()).toBe(store.read());
  const changed = store.update({ rowHeightPx: 300 });
  expect(store.read()).toBe(changed);
});
