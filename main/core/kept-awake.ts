/** Keeps the display awake for a limited time, so that a page that crashes does not keep it awake for ever. */

export interface KeptAwake {
  /** Replaces the time of an earlier call; 0 lets the display sleep. */
  keep(forMs: number): void;
}

/** `start` keeps the display awake until the function that it returns is called. */
export function createKeptAwake(start: () => () => void): KeptAwake {
  let end: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  const letSleep = (): void => {
    clearTimeout(timer);
    end?.();
    end = null;
  };
  return {
    keep(forMs) {
      if (forMs <= 0) {
        letSleep();
        return;
      }
      clearTimeout(timer);
      end ??= start();
      timer = setTimeout(letSleep, forMs);
      timer.unref();
    },
  };
}
