import type { Locator, Page } from 'playwright';

export interface Granting {
  /** By name; the first on the page when left out. */
  readonly as?: string;
  /** What is not granted, in the words of the page. */
  readonly without?: readonly string[];
}

/** The service's own page in the system's browser, and the program's page that follows it. */
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
