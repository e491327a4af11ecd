import { type RefObject, useLayoutEffect } from 'react';
import { prefersReducedMotion } from '../../ui/motion';

const GROW_MS = 180;

/** Animates the picture from its tile, unless the system prefers reduced motion. */
export function useGrowth(root: RefObject<HTMLDialogElement | null>, origin: DOMRect | null): void {
  useLayoutEffect(() => {
    const stage = root.current?.querySelector('[data-stage]');
    if (!stage || !origin || prefersReducedMotion()) return;
    const whole = stage.getBoundingClientRect();
    const scale = Math.max(origin.width / whole.width, origin.height / whole.height);
    const x = origin.left + origin.width / 2 - (whole.left + whole.width / 2);
    const y = origin.top + origin.height / 2 - (whole.top + whole.height / 2);
    stage.animate(
      [
        { transform: `translate(${x}px, ${y}px) scale(${scale})`, opacity: 0.4 },
        { transform: 'none', opacity: 1 },
      ],
      {
        duration: GROW_MS,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      },
    );
  }, [root, origin]);
}
