import type { Locator, Page } from 'playwright';

/** Everything that can be done, by its name. */
export class Palette {
  readonly root: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly active: Locator;
  /** That nothing is called so. */
  readonly empty: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Palette' });
    this.field = this.root.getByRole('combobox', { name: 'Account, member or command' });
    this.options = this.root.getByRole('option');
    this.active = this.root.getByRole('option', { selected: true });
    this.empty = this.root.getByRole('status');
  }

  /** Types a part of a name and does what comes first. */
  async run(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }
}
