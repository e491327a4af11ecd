/** Commands that component tests send to the browser. `vitest.config.ts` implements them. */
import 'vitest/browser';
import type { PointerStep } from './pointer-step';

export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}

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
