/** The texts about the panic key, the PIN and screen captures. */
import type { KeyReach, KeyRefusal, LockState, PinOutcome, ScreenState } from '../../../preload/contract';
import { LOCALE } from '../../ui/locale';
import { keysHere } from '../../ui/platform';

const TIME = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'medium' });

export function formatRefusal(refused: KeyRefusal): string {
  switch (refused.why) {
    case 'no-key':
      return 'This key cannot be part of a shortcut. Use a letter, a digit, an arrow or a function key.';
    case 'too-few':
      return keysHere(
        'Other programs would lose this key. Hold two modifiers with it, such as Ctrl and Alt, or one with a function key; Shift alone is not enough.',
      );
    case 'used-here':
      return `${refused.words} is taken: Proofsheet uses it for “${refused.forWhat}”.`;
    case 'closes-windows':
      return `${refused.words} closes windows on this system.`;
  }
}

export function formatReach(reach: KeyReach): string {
  switch (reach) {
    case 'everywhere':
      return 'Heard whichever program is in front.';
    case 'perhaps':
      return 'Heard while Proofsheet is in front. Under Wayland the desktop decides whether it is heard while another program is: try it.';
    case 'here':
      return 'The system refused it: the desktop or another program has it. It works while Proofsheet is in front, and is asked for again at the next start.';
  }
}

export const PIN_WORDS: Readonly<Record<LockState['pin'], string>> = {
  none: 'Whoever is at the computer can lift the cover.',
  kept: 'Asked for at the cover. If Proofsheet ends covered, it starts covered. Only a salted hash is kept, sealed by the keychain.',
  'until-close':
    'Asked for at the cover, but no keychain seals it, so it lasts until Proofsheet closes: ending the program is a way round.',
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
      return `Too many wrong PINs. Try again after ${TIME.format(new Date(outcome.until))}.`;
    case 'unreadable':
      return PIN_WORDS.unreadable;
  }
}

export function formatCapture(system: ScreenState['system']): string {
  switch (system) {
    case 'macos':
      return 'Older ways of capturing show an empty window. Newer ones of macOS still show it, and help from afar that captures the screen sees nothing. An extra, never in place of the mask.';
    case 'windows':
      return 'Screenshots, recordings and shared screens leave the window out; so does help from afar. A camera does not. An extra, never in place of the mask.';
    case null:
      return 'Linux offers programs no way to do this. Whatever captures the screen sees the window.';
  }
}
