import type { Updates } from '../../updates/updates';
import type { ProofsheetHandlers } from '../dispatcher';

export interface UpdatesHandlerDeps {
  readonly updates: Pick<Updates, 'state' | 'change' | 'look' | 'skip' | 'later' | 'asked' | 'openPage'>;
  /** Throws `bad-request` if the user has not just pressed a key or a button in the window. */
  readonly assertRecentInput: () => void;
}

export function updatesHandlers({ updates, assertRecentInput }: UpdatesHandlerDeps): ProofsheetHandlers['updates'] {
  return {
    get: () => updates.state(),
    change: (change) => {
      updates.change(change);
      return updates.state();
    },
    look: async (_input, { signal }) => {
      await updates.look(signal);
      return updates.state();
    },
    skip: ({ version }) => {
      updates.skip(version);
      return updates.state();
    },
    later: () => {
      updates.later();
      return updates.state();
    },
    asked: () => {
      updates.asked();
      return {};
    },
    openPage: async ({ version }) => {
      assertRecentInput();
      await updates.openPage(version);
      return updates.state();
    },
  };
}
