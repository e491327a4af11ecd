/** The first pictures of a heavy response, read in the thread for long responses while the rest arrives. */
import type { HttpAnswer } from '../../net/http/http';
import { answerThreads } from '../answer-thread';
import type { PackedRows } from '../packed-rows';
import { readAnswer } from './answer-reader';
import { SMUGMUG } from './ids';

export class Beginnings {
  /** One for each attempt that received a beginning. */
  private readonly readings: Promise<void>[] = [];

  constructor(
    private readonly onFirstPictures: (first: PackedRows) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** The body must not be used afterwards: it is transferred to the thread. */
  readonly read = (beginning: HttpAnswer): void => {
    this.readings.push(this.readOne(beginning));
  };

  /** Settles like `sent`, after the first pictures were given, so that they never follow the whole response or a failure. */
  async before<Answer>(sent: Promise<Answer>): Promise<Answer> {
    try {
      return await sent;
    } finally {
      await Promise.all(this.readings);
    }
  }

  private async readOne(answer: HttpAnswer): Promise<void> {
    try {
      const read = await answerThreads.read({
        reader: SMUGMUG,
        kind: 'heavy',
        answer,
        argument: 'firstPictures',
        read: readAnswer<'firstPictures'>,
        signal: this.signal,
        // Main would take 44 ms for its 256 KB, because that code has not run before.
        alwaysInThread: true,
      });
      if (read.stat === 'ok' && read.value) this.onFirstPictures(read.value);
    } catch {
      // Reading the whole response reports why.
    }
  }
}
