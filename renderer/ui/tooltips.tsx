/**
 * The window's one tooltip. Shows the text of a control's `tooltip` attributes: at once if the control gets the focus by
 * key, and after a delay if the pointer rests on it. Rendered outside the page, which a dialog makes inert.
 */
import {
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useOverlayPosition } from 'react-aria/useOverlayPosition';
import { useTooltip } from 'react-aria/useTooltipTrigger';
import { type TooltipTriggerState, useTooltipTriggerState } from 'react-stately/useTooltipTriggerState';
import { watchTooltipTriggers } from './tooltip-triggers';
import styles from './tooltips.module.css';

const DELAY_MS = 600;
/** Long enough to move the pointer from the control to its tooltip. */
const CLOSE_DELAY_MS = 200;

export function Tooltips(): ReactNode {
  const state = useTooltipTriggerState({ delay: DELAY_MS, closeDelay: CLOSE_DELAY_MS });
  const [control, setControl] = useState<HTMLElement | null>(null);
  const onShow = useEffectEvent((next: HTMLElement, isAtOnce: boolean) => {
    setControl(next);
    state.open(isAtOnce);
  });
  const onHide = useEffectEvent((isAtOnce: boolean) => state.close(isAtOnce));
  useEffect(
    () =>
      watchTooltipTriggers({
        onShow: (next, isAtOnce) => onShow(next, isAtOnce),
        onHide: (isAtOnce) => onHide(isAtOnce),
      }),
    [],
  );
  return control && state.isOpen && <Tooltip control={control} state={state} />;
}

interface TooltipProps {
  readonly control: HTMLElement;
  readonly state: TooltipTriggerState;
}

function Tooltip({ control, state }: TooltipProps): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const targetRef = useMemo(() => ({ current: control }), [control]);
  const text = useAttribute(control, 'data-tooltip');
  const keys = useAttribute(control, 'data-tooltip-keys');
  const close = useEffectEvent(() => state.close(true));
  const isGone = text === null;
  useEffect(() => {
    if (isGone) close();
  }, [isGone]);
  const { tooltipProps } = useTooltip({}, state);
  const { overlayProps } = useOverlayPosition({
    targetRef,
    overlayRef: own,
    placement: placementFor(control),
    offset: 6,
    containerPadding: 8,
    // The area below the band, so that the tooltip never covers the band's controls.
    boundaryElement: document.getElementById('page') ?? document.body,
    isOpen: state.isOpen,
    onClose: () => state.close(true),
  });
  return (
    <div
      {...tooltipProps}
      ref={own}
      className={styles['root']}
      // The library measures in window coordinates first, and would switch to `absolute` then.
      style={{ ...overlayProps.style, position: 'fixed', zIndex: undefined }}
    >
      {text}
      {keys !== null && <kbd className={styles['keys']}>{keys}</kbd>}
    </div>
  );
}

/** The library derives the direction of writing from the language, not from the page. */
function placementFor(control: HTMLElement): 'bottom' | 'left' | 'right' {
  if (!control.hasAttribute('data-tooltip-beside')) return 'bottom';
  return getComputedStyle(control).direction === 'rtl' ? 'left' : 'right';
}

/** Returns the attribute and follows its changes; null if the element has lost it or has left the page. */
function useAttribute(element: HTMLElement, name: string): string | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      const observer = new MutationObserver(listener);
      observer.observe(document.body, { subtree: true, childList: true, attributeFilter: [name] });
      return () => observer.disconnect();
    },
    [name],
  );
  return useSyncExternalStore(subscribe, () => (element.isConnected ? element.getAttribute(name) : null));
}
