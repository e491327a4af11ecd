/**
 * Delays a reply until the changes it reports are on disk or their write has failed; the window receives failures
 * separately.
 */
import type { Dispatch } from './dispatcher';
import type { StorageHealth } from '../storage/storage-health';

/** In milliseconds; limits the delay if the disk hangs. */
const LIMIT_MS = 1_000;

export function answerOnceTried(dispatch: Dispatch, storage: Pick<StorageHealth, 'changes' | 'whenTried'>): Dispatch {
  return async (name, input, context) => {
    const changesBefore = storage.changes;
    const reply = await dispatch(name, input, context);
    if (storage.changes !== changesBefore) await within(LIMIT_MS, storage.whenTried());
    return reply;
  };
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitMs)));
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
