/** The toolbar's entrance to the search, which looks like a search field. */
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { commandView } from '../domain/command-view';
import { ariaKeysHere, keysHere } from '../ui/platform';
import { tooltip } from '../ui/tooltip';
import { t } from '../ui/language';
import styles from './search-button.module.css';

export interface SearchButtonProps {
  /** True if the toolbar has much to show: the order of an album and the path to it. */
  readonly isSmall: boolean;
  readonly onOpen: () => void;
}

export function SearchButton({ isSmall, onOpen }: SearchButtonProps): ReactNode {
  const { label, keys = '' } = commandView('search');
  return (
    <button
      type="button"
      className={styles['root']}
      data-small={isSmall}
      {...tooltip(label, { keys })}
      aria-keyshortcuts={ariaKeysHere(keys)}
      onClick={onOpen}
    >
      <Search aria-hidden size={16} />
      <span className={styles['words']}>{t('stage.search')}</span>
      <kbd className={styles['keys']} aria-hidden>
        {keysHere(keys)}
      </kbd>
    </button>
  );
}
