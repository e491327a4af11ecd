import type { Locator, Page } from 'playwright';

export interface Granting {
  /** The person to sign in as; the first on the page if left out. */
  readonly as?: string;
  /** Labels of the permissions to refuse. */
  readonly without?: readonly string[];
}

/** Page object: the service's authorization page in the system browser, and the program's page that follows it. */
export class ServicePage {
  readonly heading: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
  }

  async allow({ as, without = [] }: Granting = {}): Promise<void> {
    if (as !== undefined) await this.page.getByRole('radio', { name: as }).check();
    for (const words of without) await this.page.getByRole('checkbox', { name: words }).uncheck();
    await this.page.getByRole('button', { name: 'Allow' }).click();
  }

  async cancel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel' }).click();
  }
}
