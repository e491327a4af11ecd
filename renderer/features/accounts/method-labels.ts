/**
 * The labels of the sign-in methods: name, what each asks for, and why to choose it. The services define the methods;
 * this file only describes them.
 */
import type { SecretField, SignedOutReason, SignInMethod } from '../../../preload/contract';

export interface MethodLabels {
  readonly title: string;
  readonly why: string;
  readonly asks: string;
  /** The label of the button that starts the sign-in. */
  readonly action: string;
}

export const METHOD_WORDS: Readonly<Record<SignInMethod, MethodLabels>> = {
  browser: {
    title: 'Sign in with the browser',
    why: 'The service’s own page asks for your password, so Proofsheet never sees it. With a client secret you stay signed in.',
    asks: 'client ID and client secret of a project registered with the service',
    action: 'Open the browser',
  },
  token: {
    title: 'Paste an access token',
    why: 'For a token that you have already. It works until its time runs out, and then a new one has to be pasted.',
    asks: 'access token',
    action: 'Sign in',
  },
  visitor: {
    title: 'Look around as a visitor',
    why: 'Shows what everybody may see, without an account of yours.',
    asks: 'API key',
    action: 'Look around',
  },
  password: {
    title: 'Sign in with a password',
    why: 'The password is sent once and not kept; the service gives something in return that keeps you signed in.',
    asks: 'API key, e-mail address or nickname, and password',
    action: 'Sign in',
  },
};

export const SECRET_WORDS: Readonly<Record<SecretField, string>> = {
  clientSecret: 'Client secret',
  accessToken: 'Access token',
  password: 'Password',
  apiKey: 'API key',
};

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
    explanation: 'The service no longer takes its token, and nothing that is kept can renew it.',
  },
  unreadable: {
    title: 'What was kept can no longer be read',
    explanation:
      'If the keychain is locked, unlock it and start Proofsheet again; what it holds is still there. Else sign in again.',
  },
};
