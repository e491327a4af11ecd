/** The bar below a grid while items are selected: how many, how large, and what can be done with them. */
import { X } from 'lucide-react';
import { type FocusEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { SelectionMeasure } from '../../preload/contract';
import { Button, type ButtonProps } from '../ui/button';
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
  /** As it was last known. */
  readonly hasMasked: boolean;
  /** Null if the selection is too long for a call. */
  readonly actions: SelectionActions | null;
  readonly running: RunningAction | null;
  readonly onClear: () => void;
}

export function SelectionBar(props: SelectionBarProps): ReactNode {
  const { count, measure, hasMasked, actions, running, onClear } = props;
  const keptFocus = useKeptFocus();
  return (
    <section
      {...keptFocus}
      onKeyDown={(event) => {
        // React passes on the keys of an open menu too, where Escape closes the menu.
        if (event.key !== 'Escape' || !(event.target instanceof Node)) return;
        if (!event.currentTarget.contains(event.target)) return;
        event.preventDefault();
        onClear();
      }}
      className={styles['bar']}
      data-selection-bar
      data-foot
      aria-label={t('selection.bar')}
    >
      <p className={styles['count']}>
        {t('selection.count', { count })}
        <span className={styles['detail']}>{actions ? detailText(measure, running) : t('selection.tooScattered')}</span>
      </p>
      {running && <Button onClick={running.stop}>{t('selection.stop')}</Button>}
      {actions && <ActionButtons actions={actions} hasMasked={hasMasked} isDisabled={running !== null} />}
      <IconButton icon={X} label={t('commands.clear-selection')} keys="Esc" onClick={onClear} />
    </section>
  );
}

interface ActionButtonsProps {
  readonly actions: SelectionActions;
  readonly hasMasked: boolean;
  /** The buttons stay while an action runs, so that the one that was pressed keeps the focus. */
  readonly isDisabled: boolean;
}

function ActionButtons({ actions, hasMasked, isDisabled }: ActionButtonsProps): ReactNode {
  const { compare } = actions;
  return (
    <>
      {hasMasked && (
        <ActionButton isDisabled={isDisabled} onClick={actions.reveal}>
          {t('selection.reveal')}
        </ActionButton>
      )}
      {compare && (
        <ActionButton isDisabled={isDisabled} onClick={compare}>
          {t('commands.compare-selected')}
        </ActionButton>
      )}
      <MenuButton
        label={t('selection.copy')}
        isDisabled={isDisabled}
        entries={[
          { id: 'copy-links', ...commandView('copy-links'), run: actions.copyLinks },
          { id: 'copy-metadata', ...commandView('copy-metadata'), run: actions.copyMetadata },
        ]}
      />
      <MenuButton
        label={t('selection.save')}
        isDisabled={isDisabled}
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

interface ActionButtonProps extends ButtonProps {
  readonly isDisabled: boolean;
}

function ActionButton({ isDisabled, onClick, ...props }: ActionButtonProps): ReactNode {
  // Uses `aria-disabled`, because `disabled` would remove the focus from the button that was just pressed.
  return <Button {...props} aria-disabled={isDisabled} onClick={isDisabled ? undefined : onClick} />;
}

interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly isDisabled: boolean;
}

function MenuButton({ label, entries, isDisabled }: MenuButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPosition | null>(null);
  const open = (): void => {
    const place = button.current?.getBoundingClientRect();
    if (place) setAt({ x: place.left, y: place.top - 4 });
  };
  return (
    <>
      <ActionButton
        ref={button}
        isDisabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={open}
      >
        {label}
      </ActionButton>
      {at && <Menu label={label} at={at} entries={entries} onClose={() => setAt(null)} />}
    </>
  );
}

interface KeptFocus {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * If the focused button goes, or the whole bar, the focus returns to the button that was used before it, or else to the
 * grid.
 */
function useKeptFocus(): KeptFocus {
  const bar = useRef<HTMLElement>(null);
  const used = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    const [latest] = used.current;
    if (!latest || latest.isConnected || document.activeElement !== document.body) return;
    const former = used.current.find((element) => element.isConnected);
    (former ?? gridBeside(bar.current))?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const own = bar.current;
    const grid = gridBeside(own);
    return () => {
      if (own?.contains(document.activeElement)) grid?.focus({ preventScroll: true });
    };
  }, []);
  return {
    ref: bar,
    onFocus: ({ target }) => {
      // React passes on the events of an open menu too.
      if (bar.current?.contains(target)) used.current = [target, ...used.current.slice(0, 1)];
    },
  };
}

function gridBeside(bar: HTMLElement | null): HTMLElement | null {
  return bar?.parentElement?.querySelector<HTMLElement>('[role=grid]') ?? null;
}

/** Places the bar below the grid, so that the bar covers no picture. `note`: between them. */
export function WithSelectionBar({
  bar,
  note,
  children,
}: {
  readonly bar: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles['column']}>
      <div className={styles['grid']}>{children}</div>
      {note}
      {bar}
    </div>
  );
}
