/** The slideshow of the viewer: shows one picture after another until it is stopped or the last one was shown. */
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Preferences } from '../../../preload/contract';
import { api } from '../../api/client';
import { shuffledOrder, stepAfter } from './slideshow-order';
import type { SlideshowStage } from './slideshow-stage';

export interface SlideshowProps {
  readonly index: number;
  readonly total: number;
  readonly choices: Preferences['slideshow'];
  readonly stage: SlideshowStage;
  /** While something is above it, such as a menu, the slideshow waits. */
  readonly viewer: RefObject<HTMLElement | null>;
  readonly onMove: (index: number) => void;
  /** Present if the slideshow starts at once. */
  readonly onOver: (() => void) | undefined;
}

export interface Slideshow {
  readonly isPlaying: boolean;
  /** What it shows after this picture; null if that is not known or nothing. */
  readonly nextIndex: number | null;
  readonly play: () => void;
  readonly stop: () => void;
}

/** A picture that does not come, and a video that does not go on, is left out after this time. */
const PATIENCE_SECONDS = 20;
const COVERED_MS = 500;
/** The display stays awake somewhat longer than one picture is shown, until the next one asks for it. */
const AWAKE_SECONDS = 60;

export function useSlideshow({ index, total, choices, stage, viewer, onMove, onOver }: SlideshowProps): Slideshow {
  const { seconds, isShuffled, repeats } = choices;
  const [first, setFirst] = useState<number | null>(() => (onOver ? index : null));
  const isPlaying = first !== null;
  // Null for the album's order. A new one begins with each start.
  const order = useMemo(
    () => (first !== null && isShuffled ? shuffledOrder(total, Math.min(first, total - 1)) : null),
    [first, isShuffled, total],
  );
  const nextIndex = useMemo(
    () => (isPlaying ? stepAfter(index, { total, order, repeats }) : null),
    [isPlaying, index, total, order, repeats],
  );
  const showNext = useEffectEvent(() => {
    if (nextIndex === null) setFirst(null);
    else onMove(nextIndex);
  });
  const waitSeconds = stage === 'over' ? 0 : stage === 'shown' ? seconds : PATIENCE_SECONDS;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const go = (): void => {
      if (isCovered(viewer.current)) timer = setTimeout(go, COVERED_MS);
      else showNext();
    };
    let timer = setTimeout(go, waitSeconds * 1000);
    return () => clearTimeout(timer);
    // `stage`: each step of a video begins the time anew.
  }, [isPlaying, stage, index, waitSeconds, viewer]);
  const tellOver = useEffectEvent(() => onOver?.());
  useEffect(() => {
    if (!isPlaying) tellOver();
  }, [isPlaying]);
  useAwake(isPlaying ? Math.max(seconds, PATIENCE_SECONDS) + AWAKE_SECONDS : 0, index);
  return { isPlaying, nextIndex, play: () => setFirst(total > 1 ? index : null), stop: () => setFirst(null) };
}

/** Layers above the viewer, such as menus and dialogs, come after it. */
function isCovered(viewer: HTMLElement | null): boolean {
  const layer = viewer?.parentElement;
  return layer !== null && layer !== undefined && layer.nextElementSibling !== null;
}

function useAwake(seconds: number, index: number): void {
  useEffect(() => {
    // A failure has no effect but a display that sleeps.
    if (seconds > 0) void api.screen.keepAwake({ seconds }).catch(() => undefined);
  }, [seconds, index]);
  const isKept = seconds > 0;
  useEffect(() => {
    if (!isKept) return undefined;
    return () => void api.screen.keepAwake({ seconds: 0 }).catch(() => undefined);
  }, [isKept]);
}
