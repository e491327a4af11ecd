/** The texts about the panic key, the PIN and screen captures. */
import type { KeyReach, KeyRefusal, LockState, PinOutcome, ScreenState } from '../../../preload/contract';
import { dateFormat } from '../../ui/formats';
import { hasMessage, t } from '../../ui/language';
import { keysHere } from '../../ui/platform';

export function formatRefusal(refused: KeyRefusal): string {
  switch (refused.why) {
    case 'no-key':
      return 'This key cannot be part of a shortcut. Use a letter, a digit, an arrow or a function key.';
    case 'too-few':
      return keysHere(
        'Other programs would lose this key. Hold two modifiers with it, such as Ctrl and Alt, or one with a function key; Shift alone is not enough.',
      );
    case 'used-here':
      return `${refused.words} is taken: Proofsheet uses it for “${labelOfUse(refused.usedBy)}”.`;
    case 'closes-windows':
      return `${refused.words} closes windows on this system.`;
  }
}

function labelOfUse(usedBy: string): string {
  const key = [`systemUses.${usedBy}`, `commands.${usedBy}`].find(hasMessage);
  return key ? t(key) : usedBy;
}

export function formatReach(reach: KeyReach): string {
  switch (reach) {
    case 'everywhere':
      return 'Works while any program is in front.';
    case 'perhaps':
      return 'Works while Proofsheet is in front. Under Wayland, the desktop decides whether the key also works while another program is in front. Try it.';
    case 'here':
      return 'The system refused this key, because the desktop or another program uses it. It works while Proofsheet is in front, and Proofsheet requests it again at the next start.';
  }
}

export const PIN_WORDS: Readonly<Record<LockState['pin'], string>> = {
  none: 'Without a PIN, every person at this computer can unlock the window.',
  kept: 'Needed to unlock the window. Proofsheet starts locked if it was locked when it ended, or if it did not end normally. The keychain seals a salted hash of the PIN; the PIN itself is not stored.',
  'until-close':
    'Needed to unlock the window. No keychain can seal it, so it is lost when Proofsheet closes: a person can bypass it by ending the program.',
  unreadable: 'There is one, but the keychain does not open it now. Unlock the keychain, then start Proofsheet again.',
};

/** Returns null if the PIN was right. */
export function pinProblem(outcome: PinOutcome): string | null {
  switch (outcome.outcome) {
    case 'right':
      return null;
    case 'wrong':
      return 'That is not the current PIN.';
    case 'wait':
      return `Too many wrong PINs. Try again after ${dateFormat({ timeStyle: 'medium' }).format(new Date(outcome.until))}.`;
    case 'unreadable':
      return PIN_WORDS.unreadable;
  }
}

export function formatCapture(system: ScreenState['system']): string {
  switch (system) {
    case 'macos':
      return 'Older capture methods show an empty window. Newer macOS methods still show its content. Remote help that captures the screen does not see the window. This setting does not replace the mask.';
    case 'windows':
      return 'Screenshots, recordings, shared screens and remote help do not show the window. A camera still sees it. This setting does not replace the mask.';
    case null:
      return 'Linux does not support this. Every screen capture shows the window.';
  }
}
