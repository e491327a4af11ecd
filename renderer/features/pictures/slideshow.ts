/** The slideshow of the viewer: shows one picture after another until it is stopped or the last one was shown. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Preferences } from '../../../preload/contract';
import { shuffledOrder, stepAfter } from './slideshow-order';

export interface SlideshowProps {
  readonly index: number;
  readonly total: number;
  readonly choices: Preferences['slideshow'];
  /** True once the picture is shown, or cannot be; its time begins then. */
  readonly isSettled: boolean;
  readonly onMove: (index: number) => void;
}

export interface Slideshow {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly stop: () => void;
}

export function useSlideshow({ index, total, choices, isSettled, onMove }: SlideshowProps): Slideshow {
  const [isPlaying, setIsPlaying] = useState(false);
  /** Null for the album's order. */
  const order = useRef<Uint32Array | null>(null);
  const showNext = useEffectEvent(() => {
    const next = stepAfter(index, { total, order: order.current, repeats: choices.repeats });
    if (next === null) setIsPlaying(false);
    else onMove(next);
  });
  const { seconds, isShuffled } = choices;
  const chooseOrder = useEffectEvent(() => {
    order.current = isPlaying && isShuffled ? shuffledOrder(total, index) : null;
  });
  useEffect(() => chooseOrder(), [isPlaying, isShuffled, total]);
  useEffect(() => {
    if (!isPlaying || !isSettled) return undefined;
    const timer = setTimeout(showNext, seconds * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, isSettled, index, seconds]);
  return { isPlaying, play: () => setIsPlaying(total > 1), stop: () => setIsPlaying(false) };
}
