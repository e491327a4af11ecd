import type { MaskState, Safety } from '../../preload/contract';

/** Why a picture is masked, for a person; null where it is shown as it is. Main decides the bytes by the same rule. */
export function maskReason(safety: Safety, mask: MaskState): string | null {
  if (!mask.isOn || safety === 'safe') return null;
  return safety === 'unsafe'
    ? 'Masked: the service does not call this safe'
    : 'Masked: the service does not say whether this is safe';
}
