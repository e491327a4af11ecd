/** A strip above the last content, which says why the account is signed out. */
import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Account } from '../../../preload/contract';
import type { WayIn } from '../../ui/error-notice';
import { t, tNodes } from '../../ui/language';
import { wordsOfSignedOut } from './signed-out-labels';
import { Button } from '../../ui/button';
import { ShellStrip, StripDetail } from '../../ui/note-strip';

export interface SignedOutStripProps {
  readonly wayIn: WayIn;
}

export function SignedOutStrip({ wayIn: { title, explanation, onSignIn } }: SignedOutStripProps): ReactNode {
  return (
    <ShellStrip aria-label={t('signOut.signedOut')}>
      <KeyRound aria-hidden size={18} />
      <p role="status">
        {tNodes('common.titleAndExplanation', {
          title: <strong>{title}</strong>,
          explanation: <StripDetail>{explanation}</StripDetail>,
        })}
      </p>
      <Button onClick={onSignIn}>{t('common.signInAgain')}</Button>
    </ShellStrip>
  );
}

/** Returns null if the account is signed in, or if there is no account. */
export function wayInOf(account: Account | null, onSignIn: (account: Account) => void): WayIn | null {
  if (!account || account.signedOut === null) return null;
  return { ...wordsOfSignedOut(account.signedOut), onSignIn: () => onSignIn(account) };
}
