/** A link opened outside the program waits until no dialog is open; then the renderer fetches it once. */
import { useEffect, useState } from 'react';
import type { OpenedLink } from '../../preload/contract';
import { api, onEvent } from '../api/client';

export function useLinks(isFree: boolean, onLink: (link: OpenedLink) => void): void {
  // True at start, because a link may have started the program.
  const [mayWait, setMayWait] = useState(true);
  useEffect(() => onEvent(window.proofsheet, 'links.arrived', () => setMayWait(true)), []);
  const isDue = mayWait && isFree;
  useEffect(() => {
    if (!isDue) return;
    setMayWait(false);
    void api.links.take({}).then(
      (link) => {
        if (link) onLink(link);
      },
      // A failure is ignored: the person can open the link again.
      () => undefined,
    );
  }, [isDue, onLink]);
}
