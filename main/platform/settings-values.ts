/** Opens `settings.json`. It is read before the window is opened; settings-file.ts has the stores over it. */
import type { JsonStore, StorageHealth } from '../storage/storage-health';
import { createStoreWriter } from './store-writer';

/** The minimum time between two writes, because a page may change preferences faster than a disk can write them. */
const PAUSE_MS = 100;

export function openSettingsValues(storage: StorageHealth): JsonStore {
  return storage.open({ name: 'settings', pauseMs: PAUSE_MS, write: createStoreWriter() });
}
