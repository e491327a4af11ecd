/** The texts about an account that is signed out. */
import type { SignedOutReason } from '../../../preload/contract';

export interface ReasonLabels {
  readonly title: string;
  readonly explanation: string;
}

export const SIGNED_OUT_WORDS: Readonly<Record<SignedOutReason, ReasonLabels>> = {
  'by-service': {
    title: 'Signed out by the service',
    explanation: 'It no longer accepts what this account signed in with.',
  },
  expired: {
    title: 'Session expired',
    explanation: 'The service no longer accepts its token, and no saved token can renew it.',
  },
  unreadable: {
    title: 'The saved sign-in cannot be read',
    explanation:
      'If the keychain is locked, unlock it and start Proofsheet again; the saved sign-in is still there. Otherwise, sign in again.',
  },
};
