import type { Locator, Page } from 'playwright';
import { Grid } from './grid';

export interface AlbumLabels {
  readonly name: string;
  readonly count: string;
  readonly description: string | null;
}

/** Page object: the albums of one owner. */
export class AlbumsPage extends Grid {
  readonly owner: Locator;
  readonly notice: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    super(page, /^Albums of /);
    this.owner = page.getByRole('combobox', { name: 'Albums of' });
    this.notice = page.getByRole('main').getByRole('status');
    this.alert = page.getByRole('main').getByRole('alert');
  }

  /** Returns the texts of the tiles, in the order shown. */
  async words(): Promise<AlbumLabels[]> {
    const texts = await this.tiles.evaluateAll((cells) =>
      cells.map((cell) => [...cell.querySelectorAll('p')].map((line) => line.textContent)),
    );
    return texts.map(([name = '', count = '', description = null]) => ({ name, count, description }));
  }

  async ofOwner(name: string | RegExp): Promise<void> {
    const label = await this.owner.getByRole('option').filter({ hasText: name }).textContent();
    await this.owner.selectOption({ label: label ?? '' });
  }

  async open(name: string): Promise<void> {
    await this.tile(name).click();
  }
}
