/** What a page is told is done is on the disk, or the disk has refused it, which the window is told too. */
import type { Dispatch } from '../ipc/dispatcher';
import type { StorageDesk } from './storage-health';

/** A disk that hangs holds up no answer for longer. */
const LIMIT_MS = 1_000;

export function answerOnceTried(dispatch: Dispatch, storage: Pick<StorageDesk, 'changes' | 'whenTried'>): Dispatch {
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
