import type { Locator, Page } from 'playwright';

/** The texts of one row of the activity log. */
export interface ActivityLabels {
  readonly time: string;
  readonly request: string;
  readonly status: string;
  readonly took: string;
  readonly size: string;
  readonly waited: string;
}

export class ActivityDialog {
  readonly root: Locator;
  readonly rows: Locator;
  readonly copy: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Activity' });
    this.rows = this.root.locator('tbody').getByRole('row');
    this.copy = this.root.getByRole('button', { name: /^(Copy as text|Copied)$/ });
    this.close = this.root.getByRole('button', { name: 'Close' });
  }

  /** Returns the rows, newest first. */
  async words(): Promise<ActivityLabels[]> {
    const rows = await this.rows.evaluateAll((elements) =>
      elements.map((element) => [...element.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    return rows.map(([time = '', request = '', status = '', took = '', size = '', waited = '']) => ({
      time,
      request,
      status,
      took,
      size,
      waited,
    }));
  }
}
