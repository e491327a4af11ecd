/** Page object with what both grids share: tiles, the active tile and the scroll position. */
import type { Locator, Page } from 'playwright';

export interface ImageFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether it is the few colours of a masked picture, sharp or blurred. */
  readonly isMosaic: boolean;
}

export interface TileBox {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Grid {
  readonly root: Locator;
  readonly tiles: Locator;
  readonly active: Locator;
  /** Pictures that are still loading. */
  readonly loading: Locator;

  constructor(
    readonly page: Page,
    name: RegExp,
  ) {
    this.root = page.getByRole('grid', { name });
    this.tiles = this.root.getByRole('gridcell');
    this.active = this.root.getByRole('gridcell', { selected: true });
    this.loading = this.root.locator('img[data-state="loading"]');
  }

  tile(name: string | RegExp): Locator {
    return this.tiles.filter({ hasText: name });
  }

  /** Finds a tile by its position in the order shown, from 0. */
  tileAt(index: number): Locator {
    return this.root.locator(`[data-index="${index}"]`);
  }

  async activeIndex(): Promise<number> {
    return Number(await this.active.getAttribute('data-index'));
  }

  async scrollTop(): Promise<number> {
    return this.root.evaluate((element) => element.scrollTop);
  }

  async scrollTo(top: number): Promise<void> {
    await this.root.evaluate((element, to) => element.scrollTo(0, to), top);
  }

  /** Returns the tiles that are rendered now; the grid renders only those in and near the viewport. */
  async boxes(): Promise<TileBox[]> {
    return this.tiles.evaluateAll((cells) =>
      cells.map((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        return { index: Number(cell.getAttribute('data-index')), x, y, width, height };
      }),
    );
  }

  /** Returns null until the tile's picture has loaded. */
  async imageOf(tile: Locator): Promise<ImageFacts | null> {
    // The last image is on top: a revealed picture covers its masked form.
    const image = tile.locator('img').last();
    if ((await image.count()) === 0 || (await image.getAttribute('data-state')) !== 'shown') return null;
    return image.evaluate((element: HTMLImageElement) => ({
      widthPx: element.naturalWidth,
      heightPx: element.naturalHeight,
      isMosaic: element.dataset['maskStyle'] !== undefined,
    }));
  }
}
