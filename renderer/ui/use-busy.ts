import { useCallback, useState } from 'react';

export interface Busy {
  /** True while at least one action runs. */
  readonly isBusy: boolean;
  readonly run: (action: () => Promise<unknown>) => void;
}

/** Says whether an action runs. The action reports its own errors. */
export function useBusy(): Busy {
  const [count, setCount] = useState(0);
  const run = useCallback((action: () => Promise<unknown>) => {
    const end = (): void => setCount((running) => running - 1);
    setCount((running) => running + 1);
    void action().then(end, end);
  }, []);
  return { isBusy: count > 0, run };
}
