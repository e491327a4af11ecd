import { useMemo, useSyncExternalStore } from 'react';
import type { IdentityKey } from '../../../preload/contract';
import { api, onEvent } from '../../api/client';
import type { OverviewKnown } from './overview-feed';
import { OverviewFeed } from './overview-feed';

export interface Overview extends OverviewKnown {
  readonly setVisibleMembers: OverviewFeed['setVisibleMembers'];
  readonly refresh: OverviewFeed['refresh'];
}

/** Reads the members' albums while the component is mounted. `identity`: the manager's own. */
export function useOverview(identity: IdentityKey): Overview {
  const feed = useMemo(() => feedOf(identity), [identity]);
  const known = useSyncExternalStore(feed.subscribe, feed.snapshot);
  return { ...known, setVisibleMembers: feed.setVisibleMembers, refresh: feed.refresh };
}

function feedOf(identity: IdentityKey): OverviewFeed {
  return new OverviewFeed({
    open: () => api.overview.open({ identity }),
    // Errors of `close` and `look` are ignored: the same failure appears in the rows.
    close: () => void api.overview.close({ identity }).catch(() => undefined),
    setVisibleMembers: (members) => void api.overview.setVisibleMembers({ identity, members }).catch(() => undefined),
    refresh: (member) => api.overview.refresh({ identity, ...(member ? { member } : {}) }),
    onAdvanced: (listener) =>
      onEvent(window.proofsheet, 'overview.advanced', (advanced) => {
        if (advanced.identity === identity) listener(advanced.rows);
      }),
    onNextFrame: (act) => void requestAnimationFrame(act),
  });
}
