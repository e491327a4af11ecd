/** The bar below a grid while items are selected: how many, and what can be done with them. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/icon-button';
import { t } from '../ui/language';
import styles from './selection-bar.module.css';

export interface SelectionBarProps {
  readonly count: number;
  readonly onClear: () => void;
}

export function SelectionBar({ count, onClear }: SelectionBarProps): ReactNode {
  return (
    <section className={styles['bar']} aria-label={t('selection.bar')}>
      <p className={styles['count']}>{t('selection.count', { count })}</p>
      <IconButton icon={X} label={t('selection.clear')} keys="Esc" onClick={onClear} />
    </section>
  );
}

/** Places the bar below the grid, so that the bar covers no picture. */
export function WithSelectionBar({
  bar,
  children,
}: {
  readonly bar: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles['column']}>
      <div className={styles['grid']}>{children}</div>
      {bar}
    </div>
  );
}
