/** Marks the document once the first screen stands with its pictures, for whoever measures or photographs it. */
import { useEffect } from 'react';

/** What a first screen can be: a grid, a notice in its place, or adding the first account. */
const STANDING = '.stage [role=grid], .stage .notice, .stage[data-screen]';

export function useReadiness(): void {
  useEffect(() => {
    const root = document.documentElement;
    const check = (): void => {
      if (root.dataset['ready'] || !document.querySelector(STANDING)) return;
      if (document.querySelector('[aria-busy=true], .tile-image[data-state=loading]')) return;
      root.dataset['ready'] = 'true';
      observer.disconnect();
    };
    const observer = new MutationObserver(check);
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-state', 'aria-busy'] });
    check();
    return () => observer.disconnect();
  }, []);
}
