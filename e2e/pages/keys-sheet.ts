import type { Locator, Page } from 'playwright';

/** Page object: the list of keyboard shortcuts. */
export class KeysSheet {
  readonly root: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.close = this.root.getByRole('button', { name: 'Close' });
  }
}
