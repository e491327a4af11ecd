import type { Locator, Page } from 'playwright';

/** Page object: the dialog that asks for confirmation before many pictures are revealed. */
export class RevealDialog {
  readonly root: Locator;
  readonly takeOff: Locator;
  readonly revealAlbum: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', {
      name: /^(Turn off masking\?|Reveal all of .*\?|Masking cannot be turned off here)$/,
    });
    this.takeOff = this.root.getByRole('button', { name: /^Turn off for/ });
    this.revealAlbum = this.root.getByRole('button', { name: /^Reveal for/ });
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
  }
}

/** Page object: the context menu of a tile. */
export class TileMenu {
  readonly root: Locator;
  readonly items: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('menu');
    this.items = this.root.getByRole('menuitem');
  }

  item(name: string | RegExp): Locator {
    return this.root.getByRole('menuitem', { name });
  }
}
