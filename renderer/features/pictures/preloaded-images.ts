/**
 * The pictures beside the current one, loaded and decoded, so that a step shows the next one in the next frame. The
 * browser keeps what an image element holds; those that are no longer wanted are cancelled, because their pictures may be
 * masked by then.
 */
import type { Size } from '../../ui/zoom/zoom-view';

interface Preloaded {
  readonly image: HTMLImageElement;
  isDecoded: boolean;
}

export class PreloadedImages {
  readonly #images = new Map<string, Preloaded>();

  /** Loads these addresses, and drops all others. */
  want(urls: readonly string[]): void {
    for (const [url, { image }] of this.#images) {
      if (urls.includes(url)) continue;
      image.removeAttribute('src');
      this.#images.delete(url);
    }
    for (const url of urls) if (!this.#images.has(url)) this.#load(url);
  }

  /** Returns the pixels of a picture that can be drawn at once, otherwise null. */
  sizeOf(url: string): Size | null {
    const known = this.#images.get(url);
    return known?.isDecoded ? { width: known.image.naturalWidth, height: known.image.naturalHeight } : null;
  }

  #load(url: string): void {
    const preloaded = { image: new Image(), isDecoded: false };
    this.#images.set(url, preloaded);
    preloaded.image.src = url;
    preloaded.image.decode().then(
      () => (preloaded.isDecoded = true),
      // It is requested again, and a failure reported, when it is shown.
      () => undefined,
    );
  }
}
