/**
 * Pictures that are loaded and decoded before the viewer shows them: the one that is being opened, and those beside the
 * current one, so that a step shows the next one in the next frame. The browser keeps what an image element holds; those
 * that are no longer wanted are cancelled, because their pictures may be masked by then.
 */
import { useEffect, useState } from 'react';
import type { Size } from '../../ui/zoom/zoom-view';

/** The time after which the neighbours are preloaded even if the picture itself has not come. */
const NEIGHBOURS_AFTER_MS = 1_000;

interface Preloaded {
  readonly image: HTMLImageElement;
  /** Rejects if the picture cannot be loaded. */
  readonly decoding: Promise<Size>;
  size: Size | null;
}

export class PreloadedImages {
  readonly #images = new Map<string, Preloaded>();

  /** Loads these addresses, and drops all others. `kept`: those that stay if they are there. */
  want(urls: readonly string[], kept: readonly string[] = []): void {
    for (const [url, { image }] of this.#images) {
      if (urls.includes(url) || kept.includes(url)) continue;
      image.removeAttribute('src');
      this.#images.delete(url);
    }
    for (const url of urls) if (!this.#images.has(url)) this.#load(url);
  }

  /** Loads this address only; none if it is null. */
  wantOne(url: string | null): void {
    this.want(url === null ? [] : [url]);
  }

  /** Returns the pixels of a picture that can be drawn at once, otherwise null. */
  sizeOf(url: string): Size | null {
    return this.#images.get(url)?.size ?? null;
  }

  /** Resolves once the picture can be drawn at once. Null if it is not being loaded. */
  whenDecoded(url: string): Promise<Size> | null {
    return this.#images.get(url)?.decoding ?? null;
  }

  #load(url: string): void {
    const image = new Image();
    image.src = url;
    const decoding = image.decode().then(() => {
      preloaded.size = { width: image.naturalWidth, height: image.naturalHeight };
      return preloaded.size;
    });
    const preloaded: Preloaded = { image, decoding, size: null };
    this.#images.set(url, preloaded);
    // It is requested again, and a failure reported, when it is shown.
    decoding.catch(() => undefined);
  }
}

/** Returns the images of one component, which are dropped with it. */
export function usePreloadedImages(): PreloadedImages {
  const [images] = useState(() => new PreloadedImages());
  useEffect(() => () => images.want([]), [images]);
  return images;
}

/**
 * Preloads the neighbours once the picture at `url` is settled: it would be decoded later otherwise. Returns a function to
 * be called then. A picture that takes long to load does not delay them further.
 */
export function usePreloading(
  preloaded: PreloadedImages,
  url: string | null,
  neighbours: readonly string[],
): () => void {
  const [settled, setSettled] = useState<string | null>(null);
  const isSettled = settled === url;
  const kept = [url ?? '', ...neighbours].join(' ');
  useEffect(() => {
    const [own = '', ...others] = kept.split(' ');
    preloaded.want(isSettled ? others : [], [own, ...others]);
  }, [preloaded, kept, isSettled]);
  // Of the grid too: a picture that a lease reveals must not stay when the viewer closes.
  useEffect(() => () => preloaded.want([]), [preloaded]);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(url), NEIGHBOURS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [url]);
  return () => setSettled(url);
}
