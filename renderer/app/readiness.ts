/** Marks the document once the first screen stands with its pictures, for whoever measures or photographs it. */
import { useEffect } from 'react';

export function useReadiness(): void {
  useEffect(() => {
    const root = document.documentElement;
    const check = (): void => {
      const stage = document.querySelector('.stage');
      if (root.dataset['ready'] || !stage?.querySelector('[role=grid], .notice')) return;
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
