import type { Locator, Page } from 'playwright';

/** Page object: the dialog that opens any owner or album and lists those opened before. */
export class FindDialog {
  readonly root: Locator;
  readonly field: Locator;
  /** Shown after an owner is not found, if the service supports site passwords. */
  readonly sitePassword: Locator;
  /** Shown after the service reports that the album needs a password. */
  readonly albumPassword: Locator;
  readonly submit: Locator;
  readonly problem: Locator;
  readonly owners: Locator;
  /** Shown if a link filled in the text: says that nothing opens before the person confirms it. */
  readonly linkNote: Locator;
  readonly openWith: Locator;

  constructor(private readonly page: Page) {
    this.root = page.getByRole('dialog', { name: 'Open an owner or album' });
    this.field = this.root.getByRole('textbox').first();
    this.sitePassword = this.root.getByLabel(/protect the whole site/);
    this.albumPassword = this.root.getByLabel('Password of the album');
    this.submit = this.root.locator('button[type="submit"]');
    this.problem = this.root.getByRole('alert');
    this.owners = this.root.getByRole('list', { name: 'Owners' }).getByRole('listitem');
    this.linkNote = this.root.getByText('From a link. Nothing opens before you confirm it.');
    this.openWith = this.root.getByLabel('Open it with');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+l');
  }

  /** Types the text and submits it, without waiting for the result. */
  async look(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  owner(name: string): Locator {
    return this.owners.filter({ hasText: name });
  }

  /** Finds the button for an action (`Pin`, `Unpin` or `Remove`) on the named owner. */
  button(what: string, name: string): Locator {
    return this.root.getByRole('button', {
      name: `${what} ${name}${what === 'Remove' ? ' from the list' : ''}`,
      exact: true,
    });
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close' }).click();
  }
}
