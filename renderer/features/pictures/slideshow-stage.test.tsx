import { expect, it } from 'vitest';
import { maskingOf } from '../../domain/masking';
import { identity, maskState, picture } from '../../testing/examples';
import { slideshowStage } from './slideshow-stage';

const still = picture(0);
const video = { ...picture(1), kind: 'video' } as const;
const plain = maskingOf(maskState(), identity().key, { kind: 'other' }, { safety: 'safe', isHidden: false });

it('a slideshow waits for a picture until it is shown, and leaves out what the service does not send', () => {
  expect(slideshowStage(undefined, undefined, null, null)).toBe('waiting');
  expect(slideshowStage(still, plain, null, null)).toBe('waiting');
  expect(slideshowStage(still, plain, video.id, null)).toBe('waiting');
  expect(slideshowStage(still, plain, still.id, null)).toBe('shown');
  expect(slideshowStage({ ...still, availability: 'not-available' }, plain, null, null)).toBe('shown');
});

it('a slideshow plays a video to its end, and shows a masked one as a picture', () => {
  expect(slideshowStage(video, plain, null, null)).toBe('waiting');
  expect(slideshowStage(video, plain, null, { id: video.id, seconds: 7 })).toBe(7);
  expect(slideshowStage(video, plain, null, { id: still.id, seconds: 7 })).toBe('waiting');
  expect(slideshowStage(video, plain, video.id, { id: video.id, seconds: 9 })).toBe('over');
  expect(slideshowStage(video, { ...plain, isMasked: true, maskStyle: 'soft' }, video.id, null)).toBe('shown');
  expect(slideshowStage(video, { ...plain, isMasked: true, maskStyle: 'plain' }, null, null)).toBe('shown');
});
