/** A strip above the last content, which says why the account is signed out. */
import { Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Account } from '../../../preload/contract';
import type { WayIn } from '../../ui/error-notice';
import { SIGNED_OUT_WORDS } from './signed-out-labels';
import { Button } from '../../ui/button';
import { ShellStrip, StripDetail } from '../../ui/note-strip';

export interface SignedOutStripProps {
  readonly wayIn: WayIn;
}

export function SignedOutStrip({ wayIn: { title, explanation, onSignIn } }: SignedOutStripProps): ReactNode {
  return (
    <ShellStrip aria-label="Signed out">
      <Unplug aria-hidden size={18} />
      <p role="status">
        <strong>{title}.</strong> <StripDetail>{explanation}</StripDetail>
      </p>
      <Button onClick={onSignIn}>Sign in again</Button>
    </ShellStrip>
  );
}

/** Returns null if the account is signed in, or if there is no account. */
export function wayInOf(account: Account | null, onSignIn: (account: Account) => void): WayIn | null {
  if (!account || account.signedOut === null) return null;
  return { ...SIGNED_OUT_WORDS[account.signedOut], onSignIn: () => onSignIn(account) };
}
