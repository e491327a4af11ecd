import type { Locator, Page } from 'playwright';

/** Asks for a password in place of what it protects. */
export class PasswordNotice {
  readonly root: Locator;
  readonly title: Locator;
  readonly field: Locator;
  /** Which password it is, where the service answers alike for both. */
  readonly scopes: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('main').locator('form.notice');
    this.title = this.root.locator('h2');
    this.field = this.root.locator('input[type="password"]');
    this.scopes = this.root.getByRole('radio');
  }

  async submit(password: string): Promise<void> {
    await this.field.fill(password);
    await this.field.press('Enter');
  }
}
