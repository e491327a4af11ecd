/** A link opened outside the program waits until no dialog is open; then the renderer fetches it once. */
import { useEffect, useState } from 'react';
import type { OpenedLink } from '../../preload/contract';
import { api, onEvent } from '../api/client';

export function useLinks(isFree: boolean, onLink: (link: OpenedLink) => void): void {
  // One at start, because a link may have started the program.
  const [arrivals, setArrivals] = useState(1);
  const [taken, setTaken] = useState(0);
  useEffect(() => onEvent(window.proofsheet, 'links.arrived', () => setArrivals((count) => count + 1)), []);
  const isDue = arrivals > taken && isFree;
  useEffect(() => {
    if (!isDue) return;
    void api.links.take({}).then(
      (link) => {
        setTaken(arrivals);
        if (link) onLink(link);
      },
      // A failure is ignored: the person can open the link again.
      () => setTaken(arrivals),
    );
  }, [isDue, arrivals, onLink]);
}
