import type { Locator, Page } from 'playwright';
import { Grid } from './grid';

/** The pictures of one album. */
export class AlbumPage extends Grid {
  /** A notice in place of the grid, or a strip above it. */
  readonly alert: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    super(page, /^Pictures of /);
    this.alert = page.getByRole('main').getByRole('alert');
    this.notice = page.getByRole('main').getByRole('status');
  }

  failedTile(): Locator {
    return this.root.getByRole('button', { name: 'Could not load. Try again' });
  }
}
