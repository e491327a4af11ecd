import type { Locator, Page } from 'playwright';

export class SettingsDialog {
  readonly root: Locator;
  readonly mask: MaskSection;
  readonly secrets: Locator;
  readonly network: NetworkSection;
  readonly panic: PanicSection;
  readonly captures: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Settings' });
    this.mask = new MaskSection(this.root.getByRole('region', { name: 'Mask', exact: true }));
    this.secrets = this.root.getByRole('region', { name: 'Saved sign-ins' });
    this.network = new NetworkSection(this.root.getByRole('region', { name: 'Network' }));
    this.panic = new PanicSection(this.root.getByRole('region', { name: 'Panic key' }));
    this.captures = this.root.getByRole('region', { name: 'Screen captures' });
    this.close = this.root.getByRole('button', { name: 'Close' });
  }
}

class MaskSection {
  readonly account: Locator;
  readonly seconds: Locator;

  constructor(readonly root: Locator) {
    this.account = root.getByRole('combobox', { name: 'Rules for' });
    this.seconds = root.getByRole('combobox', { name: 'A picture stays revealed for' });
  }

  look(name: string): Locator {
    return this.root.getByRole('radio', { name });
  }

  async choose(name: string): Promise<void> {
    await this.root.getByText(name, { exact: true }).click();
  }
}

class PanicSection {
  readonly key: Locator;
  readonly problem: Locator;
  readonly setPin: Locator;
  readonly changePin: Locator;
  readonly removePin: Locator;
  readonly current: Locator;
  readonly next: Locator;
  readonly again: Locator;
  readonly save: Locator;

  constructor(readonly root: Locator) {
    this.key = root.getByRole('button', { name: /^Key/ });
    this.problem = root.getByRole('alert');
    this.setPin = root.getByRole('button', { name: 'Set a PIN…' });
    this.changePin = root.getByRole('button', { name: 'Change the PIN…' });
    this.removePin = root.getByRole('button', { name: 'Remove the PIN…' });
    this.current = root.getByLabel('Current PIN');
    this.next = root.getByLabel('New PIN', { exact: true });
    this.again = root.getByLabel('New PIN again');
    this.save = root.getByRole('button', { name: /^(Save the PIN|Remove the PIN)$/ });
  }

  async record(keys: string): Promise<void> {
    await this.key.click();
    await this.key.press(keys);
  }
}

class NetworkSection {
  readonly system: Locator;
  readonly none: Locator;
  readonly own: Locator;
  readonly address: Locator;
  readonly save: Locator;
  readonly problem: Locator;
  /** One per server in use, with its host and the route to it. */
  readonly ways: Locator;

  constructor(readonly root: Locator) {
    this.system = root.getByRole('radio', { name: 'The system’s proxy' });
    this.none = root.getByRole('radio', { name: 'No proxy' });
    this.own = root.getByRole('radio', { name: 'This proxy' });
    this.address = root.getByRole('textbox', { name: 'Address of the proxy' });
    this.save = root.getByRole('button', { name: /^Sav/ });
    this.problem = root.getByRole('alert');
    this.ways = root.getByLabel('Routes to the servers').locator('div');
  }

  wayTo(host: string): Locator {
    return this.ways.filter({ has: this.root.page().getByText(host, { exact: true }) }).getByRole('definition');
  }

  async use(address: string): Promise<void> {
    await this.own.check();
    await this.address.fill(address);
    await this.save.click();
  }
}
