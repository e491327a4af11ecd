import type { Locator, Page } from 'playwright';

/** Page object: the list of accounts. */
export class Rail {
  readonly root: Locator;
  readonly accounts: Locator;
  readonly add: Locator;
  readonly demoMark: Locator;
  /** The live region that announces an account's move to screen readers. */
  readonly announcement: Locator;

  constructor(private readonly page: Page) {
    this.root = page.getByRole('navigation', { name: 'Accounts' });
    this.accounts = this.root.getByRole('listitem').getByRole('button');
    this.add = this.root.getByRole('button', { name: 'Add account' });
    this.demoMark = this.root.getByText('Demo data');
    this.announcement = this.root.getByRole('status');
  }

  account(name: string): Locator {
    return this.accounts.filter({ hasText: name });
  }

  get current(): Locator {
    return this.root.locator('[aria-current="true"]');
  }

  /** Returns the account names in the order shown. */
  async names(): Promise<string[]> {
    return this.accounts.locator('[data-name]').allTextContents();
  }

  async choose(name: string): Promise<void> {
    await this.account(name).click();
  }

  /** Opens the account's dialog with a right click. */
  async show(name: string): Promise<void> {
    await this.account(name).click({ button: 'right' });
  }

  isSignedOut(name: string): Promise<boolean> {
    return this.account(name).filter({ hasText: 'signed out' }).isVisible();
  }

  /** Moves the account one position up or down with the keyboard. */
  async step(name: string, direction: 'up' | 'down'): Promise<void> {
    await this.account(name).press(direction === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
  }

  /** Drags an account just beyond the middle of `other`, without releasing the button. */
  async drag(name: string, other: string): Promise<void> {
    const from = await boxOf(this.account(name));
    const to = await boxOf(this.account(other));
    const beyond = to.y > from.y ? to.height * 0.75 : to.height * 0.25;
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + beyond, { steps: 8 });
  }

  async drop(): Promise<void> {
    await this.page.mouse.up();
  }

  /** The mark where a dragged account would be inserted. */
  get dropMark(): Locator {
    return this.root.locator('[data-drop]');
  }
}

async function boxOf(account: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await account.boundingBox();
  if (!box) throw new Error('The account is not to be seen.');
  return box;
}
