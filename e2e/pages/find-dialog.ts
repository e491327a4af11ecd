import type { Locator, Page } from 'playwright';

/** Opens any owner or album, and keeps the list of those looked up. */
export class FindDialog {
  readonly root: Locator;
  readonly field: Locator;
  /** Offered once an owner is not found, where sites can be protected. */
  readonly sitePassword: Locator;
  /** Asked for once an album says that it needs one. */
  readonly albumPassword: Locator;
  readonly submit: Locator;
  readonly problem: Locator;
  readonly owners: Locator;
  /** Where the text came with a link: that nothing has opened, and who shall look. */
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
    this.linkNote = this.root.getByText('From a link. Nothing opens before you say so.');
    this.openWith = this.root.getByLabel('Open it with');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open an owner or album' }).click();
  }

  /** Types it and asks; what comes of it is for the story to await. */
  async look(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  owner(name: string): Locator {
    return this.owners.filter({ hasText: name });
  }

  /** `Pin`, `Unpin` or `Forget`. */
  button(what: string, name: string): Locator {
    return this.root.getByRole('button', { name: `${what} ${name}`, exact: true });
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close' }).click();
  }
}
