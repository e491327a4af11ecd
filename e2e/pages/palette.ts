import type { Locator, Page } from 'playwright';

/** Page object: the command palette. */
export class Palette {
  readonly root: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly active: Locator;
  /** Says that no command matches. */
  readonly empty: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Palette' });
    this.field = this.root.getByRole('combobox', { name: 'Album, picture, owner, account, member or command' });
    this.options = this.root.getByRole('option');
    this.active = this.root.getByRole('option', { selected: true });
    this.empty = this.root.getByRole('status');
  }

  /** Types part of a name and runs the first match. */
  async run(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}
