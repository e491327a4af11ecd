/** The toolbar's entrance to the palette, which looks like a search field. */
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { commandDetail, commandView } from '../domain/command-view';
import { ariaKeysHere, keysHere } from '../ui/platform';
import { tooltip } from '../ui/tooltip';
import { t } from '../ui/language';
import styles from './palette-button.module.css';

export function PaletteButton({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const detail = commandDetail('show-palette') ?? '';
  const { label, keys = '' } = commandView('show-palette');
  return (
    <button
      type="button"
      className={styles['root']}
      {...tooltip(t('shortcutList.withDetail', { label, detail }), { keys, description: detail })}
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
