import type { Locator, Page } from 'playwright';

/** Where one service is. */
export class ServerForm {
  readonly address: Locator;
  readonly test: Locator;
  readonly save: Locator;
  readonly useDemo: Locator;
  readonly problem: Locator;
  /** The steps of the test, in their order. */
  readonly steps: Locator;

  constructor(readonly root: Locator) {
    this.address = root.getByRole('textbox');
    this.test = root.getByRole('button', { name: 'Test', exact: true });
    this.save = root.getByRole('button', { name: 'Save' });
    this.useDemo = root.getByRole('button', { name: 'Use the demo' });
    this.problem = root.getByRole('alert');
    this.steps = root.getByRole('list', { name: 'What the test found' }).getByRole('listitem');
  }

  /** `passed`, `failed` or `skipped` of each step; empty before the test ended. */
  async states(): Promise<(string | null)[]> {
    return this.steps.evaluateAll((items) => items.map((item) => item.getAttribute('data-state')));
  }
}

export class SettingsDialog {
  readonly root: Locator;
  readonly picturesApi: ServerForm;
  readonly smugmug: ServerForm;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Settings' });
    this.picturesApi = new ServerForm(this.root.locator('form').filter({ hasText: 'Pictures API' }));
    this.smugmug = new ServerForm(this.root.locator('form').filter({ hasText: 'SmugMug' }));
    this.close = this.root.getByRole('button', { name: 'Close' });
  }
}
