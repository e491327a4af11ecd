/**
 * The one question asked before any picture leaves main: may it be shown as it is? Every surface that yields pictures
 * or their addresses asks here and nowhere else. [Note: Gate]
 */
import type { MaskState, Safety } from '../../preload/contract';

export type GateAnswer = { readonly form: 'plain' } | { readonly form: 'masked'; readonly why: 'unsafe' | 'unknown' };

/** What is not known to be safe counts as not safe. */
export function askGate(safety: Safety, mask: MaskState): GateAnswer {
  if (!mask.isOn || safety === 'safe') return { form: 'plain' };
  return { form: 'masked', why: safety };
}
