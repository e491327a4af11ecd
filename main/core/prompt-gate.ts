/**
 * Allows one prompt of a kind at a time, with a pause after the user has refused two in a row: a compromised page must
 * not wear the user down with dialogs.
 */
import { AppFailure } from './errors';

export interface PromptGate {
  /** Rejects with `cancelled`, without opening anything, while another prompt is open or during the pause. */
  show<Answer>(open: () => Promise<Answer>, isRefusal: (answer: Answer) => boolean): Promise<Answer>;
}

const REFUSALS_BEFORE_PAUSE = 2;
const PAUSE_MS = 30_000;

/** `steadyMs` is a monotonic clock. */
export function createPromptGate(steadyMs: () => number): PromptGate {
  let isOpen = false;
  let refusals = 0;
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  return {
    async show(open, isRefusal) {
      if (isOpen) throw new AppFailure({ kind: 'cancelled', detail: { code: 'another-question-open' } });
      if (steadyMs() < pausedUntilMs) {
        throw new AppFailure({
          kind: 'cancelled',
          detail: { code: 'refused-twice' },
        });
      }
      isOpen = true;
      try {
        const answer = await open();
        refusals = isRefusal(answer) ? refusals + 1 : 0;
        if (refusals >= REFUSALS_BEFORE_PAUSE) pausedUntilMs = steadyMs() + PAUSE_MS;
        return answer;
      } finally {
        isOpen = false;
      }
    },
  };
}
