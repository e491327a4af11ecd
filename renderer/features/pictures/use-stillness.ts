/** Whether the person has neither moved the pointer nor pressed anything for a while. */
import { useEffect, useState } from 'react';

const STILL_AFTER_MS = 3_000;
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/** Stays false while it is off. */
export function useStillness(isOn: boolean): boolean {
  const [isStill, setIsStill] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const rest = (): void => setIsStill(true);
    let timer = setTimeout(rest, STILL_AFTER_MS);
    const wake = (): void => {
      clearTimeout(timer);
      timer = setTimeout(rest, STILL_AFTER_MS);
      setIsStill(false);
    };
    for (const type of SIGNS_OF_LIFE) document.addEventListener(type, wake, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const type of SIGNS_OF_LIFE) document.removeEventListener(type, wake, { capture: true });
      setIsStill(false);
    };
  }, [isOn]);
  return isStill;
}
