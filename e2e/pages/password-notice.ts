import type { Locator, Page } from 'playwright';

/** Page object: the form that asks for a password in place of the protected content. */
export class PasswordNotice {
  readonly root: Locator;
  readonly title: Locator;
  readonly field: Locator;
  /** The choice between the two kinds of password, if the service reports both cases alike. */
  readonly scopes: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('main').locator('form[data-notice]');
    this.title = this.root.locator('h2');
    this.field = this.root.locator('input[type="password"]');
    this.scopes = this.root.getByRole('radio');
  }

  async submit(password: string): Promise<void> {
    await this.field.fill(password);
    await this.field.press('Enter');
  }
}
