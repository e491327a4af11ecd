import type { Locator, Page } from 'playwright';
import { Grid } from './grid';

/** Page object: the pictures of one album. */
export class AlbumPage extends Grid {
  /** An error, in place of the grid or in a strip above it. */
  readonly alert: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    super(page, /^Pictures of /);
    this.alert = page.getByRole('main').getByRole('alert');
    this.notice = page.getByRole('main').getByRole('status');
  }
}
