/** An avatar: initials on the account's colour. The same information is always given in words beside it. */
import { Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountColour } from '../../preload/contract';

export interface AvatarProps {
  readonly initials: string;
  readonly colour: AccountColour;
  readonly isSignedOut?: boolean;
  readonly isLarge?: boolean;
}

export function Avatar({ initials, colour, isSignedOut = false, isLarge = false }: AvatarProps): ReactNode {
  return (
    <span className="avatar" data-colour={colour} data-signed-out={isSignedOut} data-large={isLarge} aria-hidden>
      {initials}
      {isSignedOut && (
        <span className="avatar-mark">
          <Unplug size={12} />
        </span>
      )}
    </span>
  );
}
