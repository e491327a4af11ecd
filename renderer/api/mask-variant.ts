import type { Capabilities, MaskState } from '../../preload/contract';

/** The part that the mask plays in a query key: none where the service's answers do not depend on it. */
export function maskVariant(capabilities: Capabilities, mask: MaskState): 'masked' | 'plain' {
  return capabilities.safetyFlags && mask.isOn ? 'masked' : 'plain';
}
