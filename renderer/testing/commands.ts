/** Commands that component tests send to the browser. `vitest.config.ts` implements them. */
import 'vitest/browser';

export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}

interface Place {
  /** CSS pixels of the page; of a wheel, how far it moves. */
  readonly x: number;
  readonly y: number;
}

export type PointerStep =
  | ({ readonly kind: 'move' } & Place)
  | { readonly kind: 'down' | 'up' }
  /** `isPinch`: as a trackpad reports a pinch. */
  | ({ readonly kind: 'wheel'; readonly isPinch?: boolean } & Place)
  | {
      readonly kind: 'touch';
      readonly type: 'touchStart' | 'touchMove' | 'touchEnd';
      readonly points: readonly Place[];
    };

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(features: MediaFeatures): Promise<void>;
    /** Moves the pointer to the corner of the page, where nothing is pointed at. */
    movePointerAway(): Promise<void>;
    /** Sends events of a real mouse, wheel and touch screen. */
    sendPointer(steps: readonly PointerStep[]): Promise<void>;
    /** Draws the page with so many device pixels per CSS pixel. */
    setScaleFactor(scaleFactor: number): Promise<void>;
  }
}
