/** The scroll position of a grid in its layout, for a control beside the grid that shows and changes it. */
import type { View } from '../virtual/scroll-space';

export interface GridView {
  /** In the layout, whose full height this is a part of, also if the scroller is lower than the layout. */
  readonly topPx: number;
  readonly heightPx: number;
}

export class GridScroll {
  #view: GridView = { topPx: 0, heightPx: 0 };
  #scrollTo: (topPx: number) => void = () => undefined;
  readonly #listeners = new Set<() => void>();

  readonly view = (): GridView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly scrollTo = (topPx: number): void => this.#scrollTo(topPx);

  /** Called by the grid. */
  readonly report = ({ topPx, heightPx }: View): void => {
    if (this.#view.topPx === topPx && this.#view.heightPx === heightPx) return;
    this.#view = { topPx, heightPx };
    for (const listener of this.#listeners) listener();
  };

  /** Called by the grid. */
  readonly attach = (scrollTo: (topPx: number) => void): (() => void) => {
    this.#scrollTo = scrollTo;
    return () => {
      this.#scrollTo = () => undefined;
    };
  };
}
