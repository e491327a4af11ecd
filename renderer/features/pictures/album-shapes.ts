/**
 * The shapes of the pictures of an album or a list if the service does not state their sizes: kept by main from earlier
 * visits, or learned from the thumbnails that arrive, and remembered while the identity is active.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { AlbumId, Identity, PictureSummary } from '../../../preload/contract';
import { nameOfPicture } from '../../domain/mosaic-shapes';
import { type SegmentedLayout, segmentedLayout, type SegmentGeometry } from '../../ui/virtual/segmented-layout';

/** Milliseconds without another thumbnail after which the grid takes the new shapes; together they move tiles once. */
const REST_MS = 120;
/** Milliseconds after which it takes them even if thumbnails keep arriving. */
const LONGEST_WAIT_MS = 600;
/** The same while the first pictures are hidden. */
const LONGEST_HIDDEN_MS = 400;
/** Smaller differences come from the rounding of thumbnails. */
const LEAST_DIFFERENCE = 0.01;

interface Shape {
  /** See `nameOfPicture`. */
  readonly picture: string;
  readonly aspectRatio: number;
  /** False for the shape of a mosaic, whose few cells are a rough measure. */
  readonly isExact: boolean;
}

/** A thumbnail that arrived; without a shape if it tells none. */
export interface ArrivedThumbnail extends Omit<Shape, 'aspectRatio'> {
  readonly aspectRatio: number | null;
}

export interface ShapeRow {
  readonly index: number;
  readonly albumId: AlbumId;
  /** Null if the service does not send the picture. */
  readonly summary: PictureSummary | null;
}

export class AlbumShapes {
  readonly #learned = new Map<number, Shape>();
  /** Learned, but not in the layout yet. */
  readonly #arrived = new Map<number, number>();
  readonly #listeners = new Set<() => void>();
  /** The first pictures on screen have their places. */
  #isArranged: boolean;
  /** The first pictures on screen whose shapes are not known. */
  #expected: ReadonlySet<number> = new Set();
  #layout: { readonly geometry: SegmentGeometry; readonly layout: SegmentedLayout } | null = null;
  #revision = 0;
  #firstAtMs: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Learned in any album or list of the identity, by the name of the picture. */
  readonly #byPicture: Map<string, Shape>;

  constructor(byPicture: Map<string, Shape>, isArranged = false) {
    this.#byPicture = byPicture;
    this.#isArranged = isArranged;
  }

  readonly learn = (index: number, { aspectRatio, ...shape }: ArrivedThumbnail): void => {
    if (aspectRatio !== null) this.#add(index, { ...shape, aspectRatio });
    if (this.#isArranged && this.#arrived.size === 0) return;
    this.#firstAtMs ??= performance.now();
    clearTimeout(this.#timer);
    // After a rough shape the exact one may follow.
    const wasExpected = this.#expected.has(index) && (shape.isExact || aspectRatio === null);
    if (wasExpected) this.#expected = new Set([...this.#expected].filter((other) => other !== index));
    if (wasExpected && this.#expected.size === 0) {
      this.#arrange();
      return;
    }
    const longestMs = this.#isArranged ? LONGEST_WAIT_MS : LONGEST_HIDDEN_MS;
    const leftMs = this.#firstAtMs + longestMs - performance.now();
    this.#timer = setTimeout(this.#arrange, Math.max(0, Math.min(REST_MS, leftMs)));
  };

  /**
   * Takes the shapes from earlier visits, which come with the rows, or were learned in another album or list. While the
   * album is shown, a rough shape stays, because the tiles would move.
   */
  addKept(rows: readonly ShapeRow[]): void {
    let hasNew = false;
    for (const { index, albumId, summary } of rows) {
      if (!summary) continue;
      const picture = nameOfPicture(albumId, summary.id);
      const kept = summary.placeholder?.aspectRatio;
      const shape = kept === undefined ? this.#byPicture.get(picture) : { picture, aspectRatio: kept, isExact: true };
      const isShown = this.#listeners.size > 0 && this.#learned.get(index)?.picture === picture;
      if (shape && !isShown && this.#add(index, shape)) hasNew = true;
    }
    if (!hasNew) return;
    const isWaiting = this.#timer !== undefined && !this.#isArranged;
    this.#take();
    // The wait for the other first thumbnails goes on.
    if (isWaiting) this.#timer ??= setTimeout(this.#arrange, REST_MS);
  }

  /** Returns whether pictures are to be hidden, because these first ones on screen will move when they arrive. */
  hides(indexes: readonly number[]): boolean {
    return !this.#isArranged && indexes.length > 0 && !this.#areKnown(indexes);
  }

  /** Pictures are shown as soon as the shapes of these are known. */
  expect(indexes: readonly number[]): void {
    if (this.#isArranged) return;
    this.#isArranged = this.#areKnown(indexes);
    this.#expected = new Set(indexes.filter((index) => !this.#learned.has(index)));
  }

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

  #areKnown(indexes: readonly number[]): boolean {
    return indexes.length > 0 && indexes.every((index) => this.#learned.has(index) && !this.#arrived.has(index));
  }

  /** Returns whether the shape is new. */
  #add(index: number, shape: Shape): boolean {
    const known = this.#learned.get(index);
    if (known?.picture === shape.picture) {
      if (known.isExact && !shape.isExact) return false;
      if (Math.abs(known.aspectRatio / shape.aspectRatio - 1) < LEAST_DIFFERENCE) return false;
    }
    this.#learned.set(index, shape);
    if (shape.isExact || !this.#byPicture.get(shape.picture)?.isExact) this.#byPicture.set(shape.picture, shape);
    this.#arrived.set(index, shape.aspectRatio);
    return true;
  }

  readonly #arrange = (): void => {
    this.#isArranged = true;
    this.#take();
  };

  #take(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A tile must not move while the person presses it.
    const isPressed = document.querySelector('[role=grid]:active') !== null;
    if (isPressed) this.#timer = setTimeout(this.#arrange, REST_MS);
    else {
      if (this.#layout) this.#layout = { ...this.#layout, layout: this.#layout.layout.with(this.#arrived) };
      this.#arrived.clear();
      this.#firstAtMs = null;
    }
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  }
}

interface Known {
  readonly albums: Map<string, AlbumShapes>;
  readonly byPicture: Map<string, Shape>;
}

/** By the client of the identity's queries, which is dropped when another identity becomes active. */
const identities = new WeakMap<QueryClient, Known>();

function knownOf(client: QueryClient): Known {
  const known = identities.get(client) ?? { albums: new Map(), byPicture: new Map() };
  identities.set(client, known);
  return known;
}

/** Returns the shapes of an album in one of its orders; null if the service states the sizes of pictures. */
export function albumShapes(
  client: QueryClient,
  { capabilities }: Pick<Identity, 'capabilities'>,
  albumId: AlbumId,
  orderBy: string | undefined,
): AlbumShapes | null {
  if (capabilities.dimensions) return null;
  const album = JSON.stringify([albumId, orderBy]);
  const { albums, byPicture } = knownOf(client);
  const shapes = albums.get(album) ?? new AlbumShapes(byPicture);
  albums.set(album, shapes);
  return shapes;
}

/**
 * Returns the shapes of a list over several albums; null if the service states the sizes of pictures. `isNext`: the list
 * takes the place of another one on screen, so pictures are not hidden until all shapes are known.
 */
export function listShapes(
  client: QueryClient,
  { capabilities }: Pick<Identity, 'capabilities'>,
  isNext: boolean,
): AlbumShapes | null {
  return capabilities.dimensions ? null : new AlbumShapes(knownOf(client).byPicture, isNext);
}
