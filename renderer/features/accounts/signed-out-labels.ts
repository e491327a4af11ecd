/** The texts about an account that is signed out. */
import type { SignedOutReason } from '../../../preload/contract';
import { t } from '../../ui/language';

export interface ReasonLabels {
  readonly title: string;
  readonly explanation: string;
}

export function wordsOfSignedOut(reason: SignedOutReason): ReasonLabels {
  return { title: t(`signedOutTitles.${reason}`), explanation: t(`signedOutExplanations.${reason}`) };
}
