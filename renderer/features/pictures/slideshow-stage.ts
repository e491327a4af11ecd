/** What a slideshow waits for. */
import type { PictureId, PictureSummary } from '../../../preload/contract';
import type { Masking } from '../../domain/masking';

/**
 * `waiting`: nothing is shown yet. A number: a video plays, and this is how far. `shown`: the time of the picture begins.
 * `over`: the next picture can be shown.
 */
export type SlideshowStage = 'waiting' | number | 'shown' | 'over';

export interface VideoProgress {
  readonly id: PictureId;
  readonly seconds: number;
}

/** `settled`: the picture that was shown or failed last, or the video that has ended. */
export function slideshowStage(
  summary: PictureSummary | undefined,
  masking: Masking | undefined,
  settled: PictureId | null,
  progress: VideoProgress | null,
): SlideshowStage {
  if (!summary) return 'waiting';
  const isSettled = settled === summary.id;
  // A masked picture without a form of its own loads nothing that the slideshow has to wait for.
  if (summary.availability !== 'available' || (masking?.isMasked && masking.maskStyle === 'plain')) return 'shown';
  if (masking?.isMasked || summary.kind === 'picture') return isSettled ? 'shown' : 'waiting';
  if (isSettled) return 'over';
  return progress?.id === summary.id ? progress.seconds : 'waiting';
}
