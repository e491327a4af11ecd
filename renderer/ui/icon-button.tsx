import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Shown after the label in the tooltip. */
  readonly keys?: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon: Icon, label, keys, isPressed, isDisabled, onClick }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      disabled={isDisabled ?? false}
      onClick={onClick}
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
