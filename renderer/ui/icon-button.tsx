import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ariaKeysHere } from './platform';
import { createLook } from './create-look';
import { tooltip } from './tooltip';
import { listControl } from './windowed-list';
import styles from './icon-button.module.css';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The shortcut, which the tooltip shows after the label: "Mod R". */
  readonly keys?: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  /** True for a button in a row of a windowed list, which moves the focus to it by arrow key. */
  readonly isInList?: boolean;
  readonly onClick: () => void;
}

/** The look of a button with an icon, for a button with its own behaviour. */
export const IconButtonLook = createLook('button', styles['root']);

export function IconButton({
  icon: Icon,
  label,
  keys,
  isPressed,
  isDisabled,
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
      aria-disabled={isDisabled ?? false}
      {...(isInList ? listControl : {})}
      onClick={isDisabled ? undefined : onClick}
    >
      <Icon aria-hidden size={18} />
    </IconButtonLook>
  );
}
