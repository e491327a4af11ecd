/** Where messages stand: above the line at the foot of the screen, which they must not cover. */
import { useEffect, useState } from 'react';

/** Returns the height in CSS pixels of what is at the foot of the window; 0 if nothing is. */
export function useFootHeight(isWanted: boolean): number {
  const [heightPx, setHeightPx] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let frame: number | null = null;
    const measure = (): void => {
      frame = null;
      setHeightPx(footHeight());
    };
    const measureSoon = (): void => {
      frame ??= requestAnimationFrame(measure);
    };
    // A line that takes more or fewer rows.
    const sizes = new ResizeObserver(measureSoon);
    const watch = (): void => {
      sizes.disconnect();
      for (const foot of feet()) sizes.observe(foot);
      measureSoon();
    };
    measure();
    watch();
    // Another screen, or a line that comes, goes or moves.
    const changes = new MutationObserver(watch);
    changes.observe(document.body, { subtree: true, childList: true });
    window.addEventListener('resize', measureSoon);
    return () => {
      changes.disconnect();
      sizes.disconnect();
      window.removeEventListener('resize', measureSoon);
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [isWanted]);
  return heightPx;
}

/** A foot behind a dialog is inert and does not count. */
function footHeight(): number {
  const heights = feet()
    .filter((foot) => foot.closest('[inert]') === null)
    .map((foot) => foot.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .map(({ top }) => window.innerHeight - top);
  return Math.max(0, ...heights);
}

function feet(): readonly Element[] {
  return [...document.querySelectorAll('[data-foot]')];
}
