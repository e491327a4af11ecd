/** A one-line message over the content, which does not move and stays usable. Several strips are stacked. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Details } from './notice';
import styles from './strip.module.css';

const StripSlotContext = createContext<HTMLElement | null>(null);

/** Around the strips, in CSS pixels. */
const MARGIN_PX = 8;

/**
 * Renders the strips of its children at the top of its parent, which must be positioned. `--room-for-strips` is the
 * height that they take there, for what must not be covered; absent without strips.
 */
export function StripSlot({ children }: { readonly children: ReactNode }): ReactNode {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    const parent = place?.parentElement;
    if (!place || !parent) return undefined;
    const observer = new ResizeObserver(() => {
      const heightPx = place.offsetHeight;
      if (heightPx > 0) parent.style.setProperty('--room-for-strips', `${heightPx + 2 * MARGIN_PX}px`);
      else parent.style.removeProperty('--room-for-strips');
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [place]);
  return (
    <StripSlotContext value={place}>
      {children}
      <div ref={setPlace} className={styles['strips']} data-strips />
    </StripSlotContext>
  );
}

/** What takes the focus of a grid or list. */
const GRID = '[role=grid][tabindex="0"], [role=grid] [tabindex="0"]';

export interface StripProps {
  /** True if the strip reports a problem; otherwise it only informs. */
  readonly isAlert?: boolean;
  readonly icon?: LucideIcon;
  readonly action?: ReactNode;
  /** Codes and facts, shown only under "Details". */
  readonly details?: string | null;
  /** Called if the strip goes while it has the focus; otherwise the grid below has it then. */
  readonly onFocusLost?: () => void;
  readonly children: ReactNode;
}

export function Strip(props: StripProps): ReactNode {
  const place = useContext(StripSlotContext);
  return place && createPortal(<StripInPlace {...props} />, place);
}

function StripInPlace({ isAlert = false, icon: Icon, action, details, onFocusLost, children }: StripProps): ReactNode {
  const strip = useRef<HTMLDivElement>(null);
  const lose = useEffectEvent((stage: Element | null | undefined) => {
    if (onFocusLost) onFocusLost();
    else if (document.activeElement === document.body) stage?.querySelector<HTMLElement>(GRID)?.focus();
  });
  useLayoutEffect(() => {
    const own = strip.current;
    return () => {
      // React gets no focus event before the strip is removed.
      if (!own?.contains(document.activeElement)) return;
      const stage = own.closest('[data-strips]')?.parentElement;
      queueMicrotask(() => lose(stage));
    };
  }, []);
  return (
    <div ref={strip} className={styles['strip']} role={isAlert ? 'alert' : 'status'}>
      {Icon && <Icon aria-hidden size={16} />}
      <div className={styles['words']}>
        <p>{children}</p>
        <Details text={details} />
      </div>
      {action}
    </div>
  );
}
