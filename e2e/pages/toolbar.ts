import type { Locator, Page } from 'playwright';

/** Page object: the stage's toolbar. */
export class Toolbar {
  readonly root: Locator;
  readonly title: Locator;
  readonly buttons: Locator;
  readonly back: Locator;
  /** Says what is masked or revealed. */
  readonly mask: Locator;
  readonly revealAlbum: Locator;
  readonly inspector: Locator;
  readonly keys: Locator;
  readonly refresh: Locator;
  readonly size: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('main').locator('header').first();
    this.title = this.root.getByRole('heading', { level: 1 });
    this.buttons = this.root.getByRole('button');
    this.back = this.root.getByRole('button', { name: 'Back to the albums' });
    this.mask = this.root.getByRole('button', {
      name: /^((Sensitive|All) masked|Masking off|Albums? revealed|[\d,]+\+? revealed)/,
    });
    this.revealAlbum = this.root.getByRole('button', { name: 'Reveal the whole album…' });
    this.inspector = this.root.getByRole('button', { name: 'Inspector' });
    this.keys = this.root.getByRole('button', { name: 'Keyboard shortcuts' });
    this.refresh = this.root.getByRole('button', { name: 'Refresh' });
    this.size = this.root.getByRole('slider', { name: 'Size of the pictures' });
  }
}
