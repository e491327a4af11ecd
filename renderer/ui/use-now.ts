/** The time, for what is said of it: how long ago, or how long still. */
import { useEffect, useState } from 'react';

/** Milliseconds since 1970, read anew this often. */
export function useNow(everyMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs;
}
