/**
 * A strip above the content that says that the service asked to wait, and for how long; the requests are resent
 * automatically.
 */
import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { leftInShort } from '../ui/format-duration';
import { t } from '../ui/language';
import { Strip } from '../ui/strip';
import { useNow } from '../ui/countdown';
import { useWait } from './waits';
import styles from './wait-strip.module.css';

export function WaitStrip({ identity }: { readonly identity: IdentityKey }): ReactNode {
  const untilMs = useWait(identity);
  return untilMs !== null && <Waiting untilMs={untilMs} />;
}

function Waiting({ untilMs }: { readonly untilMs: number }): ReactNode {
  const nowMs = useNow(250);
  return (
    <Strip icon={Hourglass}>
      <strong>{t('errorTitles.rate-limited')}</strong>
      {/* Only the text is announced, not the countdown that changes every second. */}
      <span aria-hidden className={styles['countdown']}>
        {' · '}
        {leftInShort(untilMs - nowMs)}
      </span>
    </Strip>
  );
}
