/** Says that the service asks to wait and for how long, over what stands there; it comes by itself then. */
import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { leftInShort } from '../ui/seconds';
import { Strip } from '../ui/strip';
import { useNow } from '../ui/use-now';
import { useWait } from './waits';

export function WaitStrip({ identity }: { readonly identity: IdentityKey }): ReactNode {
  const untilMs = useWait(identity);
  return untilMs !== null && <Waiting untilMs={untilMs} />;
}

function Waiting({ untilMs }: { readonly untilMs: number }): ReactNode {
  const nowMs = useNow(250);
  return (
    <Strip icon={Hourglass}>
      <strong>The service asks to wait</strong>
      {/* Read out once, not with every second. */}
      <span aria-hidden className="strip-countdown">
        {' · '}
        {leftInShort(untilMs - nowMs)}
      </span>
    </Strip>
  );
}
