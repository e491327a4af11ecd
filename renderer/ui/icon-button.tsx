import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ariaKeysHere } from './platform';
import { Spinner } from './busy-face';
import { createLook } from './create-look';
import { tooltip } from './tooltip';
import { listControl } from './windowed-list';
import styles from './icon-button.module.css';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The word beside the icon if there is room for it; a part of the label. */
  readonly word?: string;
  /** How wide the toolbar or list must be to show the word: `wide` is the default. Known icons need no word before. */
  readonly wordFrom?: 'medium' | 'wide' | 'very-wide';
  /** The shortcut, which the tooltip shows after the label: "Mod R". */
  readonly keys?: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  /** True for an action that deletes something. */
  readonly isDestructive?: boolean;
  /** True while the action runs: the icon becomes a spinner, and further presses are ignored. */
  readonly isBusy?: boolean;
  /** True for a button in a row of a windowed list, which moves the focus to it by arrow key. */
  readonly isInList?: boolean;
  readonly onClick: () => void;
}

/** The look of a button with an icon, for a button with its own behaviour. */
export const IconButtonLook = createLook('button', styles['root']);

export function IconButton({
  icon: Icon,
  label,
  word,
  wordFrom = 'wide',
  keys,
  isPressed,
  isDisabled = false,
  isDestructive = false,
  isBusy = false,
  isInList,
  onClick,
}: IconButtonProps): ReactNode {
  return (
    <IconButtonLook
      type="button"
      aria-label={label}
      {...tooltip(label, { keys })}
      {...(keys ? { 'aria-keyshortcuts': ariaKeysHere(keys) } : {})}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      // Uses `aria-disabled`, because `disabled` would remove the focus from a button that was just used for the last
      // time.
      aria-disabled={isDisabled || isBusy}
      aria-busy={isBusy}
      data-destructive={isDestructive}
      data-word={word === undefined ? undefined : wordFrom}
      {...(isInList ? listControl : {})}
      onClick={isDisabled || isBusy ? undefined : onClick}
    >
      {isBusy ? <Spinner /> : <Icon aria-hidden size={18} />}
      {word !== undefined && <span className={styles['word']}>{word}</span>}
    </IconButtonLook>
  );
}
