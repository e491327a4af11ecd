/** The buttons Back and Forward, above the rail: they are on every screen, because the history spans all accounts. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { commandView } from '../domain/command-view';
import { IconButton } from '../ui/icon-button';
import { useCommandFacts } from './command-facts';
import type { RunCommand } from '../domain/key-commands';
import { t } from '../ui/language';
import styles from './history-pair.module.css';

export function HistoryPair({ run }: { readonly run: RunCommand }): ReactNode {
  const facts = useCommandFacts();
  return (
    <div className={styles['root']} role="group" aria-label={t('stage.history')}>
      <IconButton
        icon={ArrowLeft}
        {...commandView('back')}
        isDisabled={!facts.has('back')}
        onClick={() => run('back')}
      />
      <IconButton
        icon={ArrowRight}
        {...commandView('forward')}
        isDisabled={!facts.has('forward')}
        onClick={() => run('forward')}
      />
    </div>
  );
}
