/**
 * The shapes of an album's pictures if the service does not state their sizes: learned from the thumbnails that arrive,
 * and remembered while the identity is active.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { PictureId } from '../../../preload/contract';
import { type SegmentedLayout, segmentedLayout, type SegmentGeometry } from '../../ui/virtual/segmented-layout';

/** Milliseconds without another thumbnail after which the grid takes the new shapes; together they move tiles once. */
const REST_MS = 120;
/** Milliseconds after which it takes them even if thumbnails keep arriving. */
const LONGEST_WAIT_MS = 600;
/** Smaller differences come from the rounding of thumbnails. */
const LEAST_DIFFERENCE = 0.01;

interface Shape {
  readonly picture: PictureId;
  readonly aspectRatio: number;
  /** False for the shape of a mosaic, whose few cells are a rough measure. */
  readonly isExact: boolean;
}

export class AlbumShapes {
  readonly #learned = new Map<number, Shape>();
  /** Learned, but not in the layout yet. */
  readonly #arrived = new Map<number, number>();
  readonly #listeners = new Set<() => void>();
  #layout: { readonly geometry: SegmentGeometry; readonly layout: SegmentedLayout } | null = null;
  #revision = 0;
  #firstAtMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly learn = (index: number, shape: Shape): void => {
    const known = this.#learned.get(index);
    if (known?.picture === shape.picture) {
      if (known.isExact && !shape.isExact) return;
      if (Math.abs(known.aspectRatio / shape.aspectRatio - 1) < LEAST_DIFFERENCE) return;
    }
    this.#learned.set(index, shape);
    if (this.#arrived.size === 0) this.#firstAtMs = performance.now();
    this.#arrived.set(index, shape.aspectRatio);
    clearTimeout(this.#timer);
    const leftMs = this.#firstAtMs + LONGEST_WAIT_MS - performance.now();
    this.#timer = setTimeout(this.#take, Math.max(0, Math.min(REST_MS, leftMs)));
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly revision = (): number => this.#revision;

  /** Returns the layout of the shapes that have been taken. The same geometry returns the same layout until then. */
  layout(geometry: SegmentGeometry): SegmentedLayout {
    if (this.#layout?.geometry !== geometry) {
      const ratios = new Map([...this.#learned].map(([index, { aspectRatio }]) => [index, aspectRatio]));
      this.#layout = { geometry, layout: segmentedLayout(geometry, ratios) };
    }
    return this.#layout.layout;
  }

  /** Returns undefined if it is not known. */
  ratioAt(index: number): number | undefined {
    return this.#learned.get(index)?.aspectRatio;
  }

  readonly #take = (): void => {
    // A tile must not move while the person presses it.
    if (document.querySelector('[role=grid]:active')) {
      this.#timer = setTimeout(this.#take, REST_MS);
      return;
    }
    if (this.#layout) this.#layout = { ...this.#layout, layout: this.#layout.layout.with(this.#arrived) };
    this.#arrived.clear();
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  };
}

/** By the client of the identity's queries, which is dropped when another identity becomes active. */
const albums = new WeakMap<QueryClient, Map<string, AlbumShapes>>();

/** Returns the shapes of an album in one of its orders. */
export function albumShapes(client: QueryClient, album: string): AlbumShapes {
  const known = albums.get(client) ?? new Map<string, AlbumShapes>();
  albums.set(client, known);
  const shapes = known.get(album) ?? new AlbumShapes();
  known.set(album, shapes);
  return shapes;
}
