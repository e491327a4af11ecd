/** Test fixture: a recorder of one call that keeps the entries in a list. */
import type { JournalEvent } from '../../../preload/contract';
import type { CallRecorder } from '../../core/call-recorder';
import { AppFailure } from '../../core/errors';

export interface RecorderUnderTest extends CallRecorder {
  readonly recorded: JournalEvent[];
  isActing: boolean;
  isWritable: boolean;
  /** Runs before an entry is written. */
  onRecord: (event: JournalEvent) => void | Promise<void>;
}

export function createRecorder(onRecord: RecorderUnderTest['onRecord'] = () => undefined): RecorderUnderTest {
  const recorder: RecorderUnderTest = {
    recorded: [],
    isActing: true,
    isWritable: true,
    onRecord,
    isNeeded: () => recorder.isActing,
    async record(event) {
      if (!recorder.isWritable) throw new AppFailure({ kind: 'not-recorded' });
      await recorder.onRecord(event);
      recorder.recorded.push(event);
    },
    recordChange: (_manager, describe, change) => {
      const event = describe();
      if (event && !recorder.isWritable) return Promise.reject(new AppFailure({ kind: 'not-recorded' }));
      if (event) recorder.recorded.push(event);
      change();
      return Promise.resolve();
    },
    recordNothing: () => undefined,
  };
  return recorder;
}
