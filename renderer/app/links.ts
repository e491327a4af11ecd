/** A link that was opened outside waits until nothing else asks for the person's attention; then it is taken, once. */
import { useEffect, useState } from 'react';
import type { OpenedLink } from '../../preload/contract';
import { api, onEvent } from '../api/client';

export function useLinks(isFree: boolean, onLink: (link: OpenedLink) => void): void {
  // One may have started the program.
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
      // It is not worth a message: whoever opened it can open it again.
      () => undefined,
    );
  }, [isDue, onLink]);
}
