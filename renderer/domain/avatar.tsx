/** An avatar: initials on the account's colour. The same information is always given in words beside it. */
import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountColour } from '../../preload/contract';
import { joinClasses } from '../ui/join-classes';
import styles from './avatar.module.css';

export interface AvatarProps {
  readonly initials: string;
  readonly colour: AccountColour;
  readonly isSignedOut?: boolean;
  readonly size?: 'small' | 'large';
  readonly className?: string | undefined;
}

export function Avatar({ initials, colour, isSignedOut = false, size, className }: AvatarProps): ReactNode {
  return (
    <span
      className={joinClasses(styles['root'], className)}
      data-colour={colour}
      data-signed-out={isSignedOut}
      data-size={size}
      aria-hidden
    >
      {initials}
      {isSignedOut && size !== 'small' && (
        <span className={styles['mark']}>
          <KeyRound size={12} />
        </span>
      )}
    </span>
  );
}
