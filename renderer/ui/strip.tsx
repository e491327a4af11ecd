/** One line over what stands on screen, which stays where it is and can still be used. Several lie below one another. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

const StripPlaceContext = createContext<HTMLElement | null>(null);

/** Where the strips of its children lie: at the top of the nearest element that positions what it holds. */
export function StripPlace({ children }: { readonly children: ReactNode }): ReactNode {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  return (
    <StripPlaceContext value={place}>
      {children}
      <div ref={setPlace} className="strips" />
    </StripPlaceContext>
  );
}

export interface StripProps {
  /** Something went wrong; else it is only said. */
  readonly isAlert?: boolean;
  readonly icon?: LucideIcon;
  readonly action?: ReactNode;
  /** Codes and facts, never first. */
  readonly details?: string | null;
  readonly children: ReactNode;
}

export function Strip({ isAlert = false, icon: Icon, action, details, children }: StripProps): ReactNode {
  const place = useContext(StripPlaceContext);
  if (!place) return null;
  return createPortal(
    <div className="strip" role={isAlert ? 'alert' : 'status'}>
      {Icon && <Icon aria-hidden size={16} />}
      <div className="strip-words">
        <p>{children}</p>
        {details && (
          <details>
            <summary>Details</summary>
            <code>{details}</code>
          </details>
        )}
      </div>
      {action}
    </div>,
    place,
  );
}
