import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MaskState } from '../../../preload/contract';

export interface MaskSwitchProps {
  readonly mask: MaskState;
  readonly onToggle: () => void;
}

export function MaskSwitch({ mask, onToggle }: MaskSwitchProps): ReactNode {
  const Icon = mask.isOn ? EyeOff : Eye;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={mask.isOn}
      className="switch"
      title="Pictures that the service does not call safe are shown as a mosaic (M)"
      onClick={onToggle}
    >
      <Icon aria-hidden size={18} />
      <span className="switch-label">Mask</span>
      <span className="switch-track" aria-hidden />
    </button>
  );
}
