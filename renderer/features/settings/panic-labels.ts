/** The texts about the panic key, the PIN and screen captures. */
import type { KeyReach, KeyRefusal, PinOutcome, ScreenState } from '../../../preload/contract';
import { dateFormat } from '../../ui/formats';
import { hasMessage, t } from '../../ui/language';
import { keysHere } from '../../ui/platform';

export function formatRefusal(refused: KeyRefusal): string {
  switch (refused.why) {
    case 'no-key':
      return t('panicKey.noKey');
    case 'too-few':
      // eslint-disable-next-line proofsheet/no-literal-text -- keys of the table of shortcuts
      return t('panicKey.tooFew', { control: keysHere('Ctrl'), alt: keysHere('Alt'), shift: keysHere('Shift') });
    case 'used-here':
      return t('panicKey.usedHere', { keys: keysHere(refused.keys), command: labelOfUse(refused.usedBy) });
    case 'closes-windows':
      return t('panicKey.closesWindows', { keys: keysHere(refused.keys) });
  }
}

function labelOfUse(usedBy: string): string {
  const key = [`systemUses.${usedBy}`, `commands.${usedBy}`].find(hasMessage);
  return key ? t(key) : usedBy;
}

export function formatReach(reach: KeyReach): string {
  switch (reach) {
    case 'everywhere':
      return t('panicKey.reachEverywhere');
    case 'perhaps':
      return t('panicKey.reachPerhaps');
    case 'here':
      return t('panicKey.reachHere');
  }
}

/** Returns null if the PIN was right. */
export function pinProblem(outcome: PinOutcome): string | null {
  switch (outcome.outcome) {
    case 'right':
      return null;
    case 'wrong':
      return t('pin.wrong');
    case 'wait':
      return t('pin.wait', { time: dateFormat({ timeStyle: 'medium' }).format(new Date(outcome.until)) });
    case 'unreadable':
      return t('pinStates.unreadable');
  }
}

export function formatCapture(system: ScreenState['system']): string {
  return t(`screenCaptures.${system ?? 'notSupported'}`);
}
