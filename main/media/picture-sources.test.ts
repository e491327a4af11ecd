import { describe, expect, it } from 'vitest';
import type { PictureSource } from '../services/album-service';
import { chooseSource } from './picture-sources';

function source(label: string, longEdgePx: number | null, more: Partial<PictureSource> = {}): PictureSource {
  return { label, kind: 'picture', url: `https://a.test/${label}`, longEdgePx, safety: 'unknown', ...more };
}

const ORIGINAL = { isOriginal: true } as const;
const SIZED = [source('Small', 400), source('Medium', 600), source('Large', 800), source('Original', 4_000, ORIGINAL)];
const UNSIZED = [source('Thumb', null), source('Image', null, ORIGINAL)];

/** The labels of the chosen sources for a tile and for the viewer. */
function labelsFor(sources: readonly PictureSource[], longEdgePx: number): (string | undefined)[] {
  return [true, false].map((isTile) => chooseSource(sources, { longEdgePx, isTile })?.label);
}

describe('the source of a picture', () => {
  it('is the smallest that fills the size', () => {
    expect([160, 400, 600, 800].map((px) => labelsFor(SIZED, px))).toEqual([
      ['Small', 'Small'],
      ['Small', 'Small'],
      ['Medium', 'Medium'],
      ['Large', 'Large'],
    ]);
  });

  it('is the original only in the viewer, if no other source is large enough', () => {
    expect(labelsFor(SIZED, 1_024)).toEqual(['Large', 'Original']);
    expect(labelsFor(SIZED.slice(1, 2).concat(SIZED.slice(3)), 800)).toEqual(['Medium', 'Original']);
  });

  it('is the original only in the viewer if the service states no sizes', () => {
    expect([400, 600, 1_024].map((px) => labelsFor(UNSIZED, px))).toEqual([
      ['Thumb', 'Thumb'],
      ['Thumb', 'Image'],
      ['Thumb', 'Image'],
    ]);
  });

  it('is the original also in a tile if there is nothing else', () => {
    expect(labelsFor([source('Original', 4_000, ORIGINAL)], 400)).toEqual(['Original', 'Original']);
    expect(labelsFor([], 400)).toEqual([undefined, undefined]);
  });

  it('is a video only if a video is wanted', () => {
    const film = source('Video 640', 640, { kind: 'video' });
    expect(chooseSource([...SIZED, film], { longEdgePx: 600 }, 'video')?.label).toBe('Video 640');
    expect(chooseSource([film, source('Thumb', 150)], { longEdgePx: 600, isTile: true })?.label).toBe('Thumb');
  });
});
