/** The bar below a grid while items are selected: how many, how large, and what can be done with them. */
import { X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { SelectionMeasure } from '../../preload/contract';
import { Button } from '../ui/button';
import { formatBytes } from '../ui/format-bytes';
import { IconButton } from '../ui/icon-button';
import { t } from '../ui/language';
import { Menu } from '../ui/menu';
import type { MenuEntry, MenuPosition } from '../ui/menu-props';
import { commandView } from './command-view';
import type { RunningAction } from './selection-actions';
import type { SelectionActions } from './use-selection-actions';
import styles from './selection-bar.module.css';

export interface SelectionBarProps {
  readonly count: number;
  /** Undefined until it is known. */
  readonly measure: SelectionMeasure | undefined;
  /** Null if the selection is too long for a call. */
  readonly actions: SelectionActions | null;
  readonly running: RunningAction | null;
  readonly onClear: () => void;
}

export function SelectionBar({ count, measure, actions, running, onClear }: SelectionBarProps): ReactNode {
  return (
    <section className={styles['bar']} aria-label={t('selection.bar')}>
      <p className={styles['count']}>
        {t('selection.count', { count })}
        <span className={styles['detail']}>{actions ? detailText(measure, running) : t('selection.tooScattered')}</span>
      </p>
      {running && <Button onClick={running.stop}>{t('selection.stop')}</Button>}
      {actions && !running && <ActionButtons actions={actions} hasMasked={(measure?.maskedCount ?? 0) > 0} />}
      <IconButton icon={X} label={t('commands.clear-selection')} keys="Esc" onClick={onClear} />
    </section>
  );
}

interface ActionButtonsProps {
  readonly actions: SelectionActions;
  readonly hasMasked: boolean;
}

function ActionButtons({ actions, hasMasked }: ActionButtonsProps): ReactNode {
  const { compare } = actions;
  return (
    <>
      {hasMasked && <Button onClick={actions.reveal}>{t('selection.reveal')}</Button>}
      {compare && <Button onClick={compare}>{t('commands.compare-selected')}</Button>}
      <MenuButton
        label={t('selection.copy')}
        entries={[
          { id: 'copy-links', ...commandView('copy-links'), run: actions.copyLinks },
          { id: 'copy-metadata', ...commandView('copy-metadata'), run: actions.copyMetadata },
        ]}
      />
      <MenuButton
        label={t('selection.save')}
        entries={[
          { id: 'csv', ...commandView('save-list-csv'), run: () => actions.saveList('csv') },
          { id: 'json', ...commandView('save-list-json'), run: () => actions.saveList('json') },
        ]}
      />
    </>
  );
}

function detailText(measure: SelectionMeasure | undefined, running: RunningAction | null): string {
  if (running?.progress) {
    const { doneCount, count } = running.progress;
    return t('selection.reading', { done: doneCount, count });
  }
  return measure ? measureText(measure) : '';
}

function measureText({ count, sizeBytes, sizedCount, maskedCount }: SelectionMeasure): string {
  const size = formatBytes(sizeBytes);
  const sizeText = sizedCount === count ? size : t('selection.atLeast', { size });
  return [
    ...(sizedCount > 0 ? [sizeText] : []),
    ...(maskedCount > 0 ? [t('selection.masked', { maskedCount })] : []),
  ].join(' · ');
}

interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

function MenuButton({ label, entries }: MenuButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPosition | null>(null);
  const open = (): void => {
    const place = button.current?.getBoundingClientRect();
    if (place) setAt({ x: place.left, y: place.top - 4 });
  };
  return (
    <>
      <Button ref={button} aria-haspopup="menu" aria-expanded={at !== null} onClick={open}>
        {label}
      </Button>
      {at && <Menu label={label} at={at} entries={entries} onClose={() => setAt(null)} />}
    </>
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
