import type { Locator, Page } from 'playwright';

/** Who is looking. */
export class Rail {
  readonly root: Locator;
  readonly accounts: Locator;
  readonly demoMark: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('navigation', { name: 'Accounts' });
    this.accounts = this.root.getByRole('listitem').getByRole('button');
    this.demoMark = this.root.getByText('Demo data');
  }

  account(name: string): Locator {
    return this.accounts.filter({ hasText: name });
  }

  get current(): Locator {
    return this.root.locator('[aria-current="true"]');
  }

  async choose(name: string): Promise<void> {
    await this.account(name).click();
  }
}
