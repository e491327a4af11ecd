/** The small button beside the mask button. Its menu chooses which pictures are masked, and turns off masking. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { MaskLevel } from '../../../preload/contract';
import { commandView } from '../../domain/command-view';
import type { RunCommand } from '../../domain/key-commands';
import { t } from '../../ui/language';
import { Menu } from '../../ui/menu';
import type { MenuEntry, MenuPosition } from '../../ui/menu-props';
import { tooltip } from '../../ui/tooltip';
import styles from './mask-button.module.css';

export interface MaskMenuProps {
  readonly level: MaskLevel;
  readonly isOff: boolean;
  readonly masksTitles: boolean;
  readonly onMasksTitles: (masksTitles: boolean) => void;
  readonly run: RunCommand;
}

export function MaskMenu(props: MaskMenuProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPosition | null>(null);
  const open = (): void => {
    const place = button.current?.parentElement?.getBoundingClientRect();
    if (place) setAt({ x: place.left, y: place.bottom + 4 });
  };
  const close = (): void => setAt(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['more']}
        aria-label={t('maskMenu.title')}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        {...tooltip(t('maskMenu.title'))}
        onClick={open}
      >
        <ChevronDown aria-hidden size={14} />
      </button>
      {at && <Menu label={t('maskMenu.title')} at={at} entries={entriesOf(props, close)} onClose={close} />}
    </>
  );
}

function entriesOf(
  { level, isOff, masksTitles, onMasksTitles, run }: MaskMenuProps,
  close: () => void,
): readonly MenuEntry[] {
  const isAll = level === 'everything';
  const choose = (isChosen: boolean): void => {
    close();
    if (!isChosen) run('mask-all-pictures');
  };
  const { label, keys } = commandView('take-mask-off');
  return [
    { id: 'sensitive', label: t('maskMenu.sensitive'), isChecked: !isAll && !isOff, run: () => choose(!isAll) },
    {
      id: 'everything',
      label: t('maskMenu.everything'),
      keys: commandView('mask-all-pictures').keys ?? '',
      isChecked: isAll,
      run: () => choose(isAll),
    },
    { id: 'titles', label: t('maskMenu.titles'), isChecked: masksTitles, run: () => onMasksTitles(!masksTitles) },
    { id: 'off', label, ...(keys ? { keys } : {}), run: () => run('take-mask-off') },
  ];
}
