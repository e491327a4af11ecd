import { useMemo, useSyncExternalStore } from 'react';
import type { IdentityKey } from '../../../preload/contract';
import { api, onEvent } from '../../api/client';
import type { OverviewKnown } from './overview-feed';
import { OverviewFeed } from './overview-feed';

export interface Overview extends OverviewKnown {
  readonly look: OverviewFeed['look'];
  readonly readAgain: OverviewFeed['readAgain'];
}

/** Reads the members' albums while the component is there. `identity`: the manager's own. */
export function useOverview(identity: IdentityKey): Overview {
  const feed = useMemo(() => feedOf(identity), [identity]);
  const known = useSyncExternalStore(feed.subscribe, feed.snapshot);
  return { ...known, look: feed.look, readAgain: feed.readAgain };
}

function feedOf(identity: IdentityKey): OverviewFeed {
  return new OverviewFeed({
    open: () => api.overview.open({ identity }),
    // Neither of the two gives anything that could be missed: what fails there fails in the rows too.
    close: () => void api.overview.close({ identity }).catch(() => undefined),
    look: (members) => void api.overview.look({ identity, members }).catch(() => undefined),
    readAgain: (member) => api.overview.readAgain({ identity, ...(member ? { member } : {}) }),
    onAdvanced: (listener) =>
      onEvent(window.proofsheet, 'overview.advanced', (advanced) => {
        if (advanced.identity === identity) listener(advanced.rows);
      }),
    onNextFrame: (act) => void requestAnimationFrame(act),
  });
}
