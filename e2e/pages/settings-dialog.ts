import type { Locator, Page } from 'playwright';

/** What concerns the whole program. */
export class SettingsDialog {
  readonly root: Locator;
  /** Where secrets live. */
  readonly secrets: Locator;
  readonly proxyAddress: Locator;
  readonly save: Locator;
  readonly problem: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Settings' });
    this.secrets = this.root.getByRole('region', { name: 'Where secrets live' });
    this.proxyAddress = this.root.getByRole('textbox', { name: 'Address of the proxy' });
    this.save = this.root.getByRole('button', { name: /^Save/ });
    this.problem = this.root.getByRole('alert');
    this.close = this.root.getByRole('button', { name: 'Close' });
  }

  /** `The system’s proxy`, `No proxy` or `This proxy`. */
  proxy(label: string): Locator {
    return this.root.getByRole('radio', { name: label });
  }

  /** How requests reach a server now. */
  way(host: string): Locator {
    return this.root.locator('dl > div').filter({ hasText: host }).getByRole('definition');
  }
}
