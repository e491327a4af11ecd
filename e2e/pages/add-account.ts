import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';

/**
 * Page object: the panel shown while a sign-in waits for the browser. The add-account screen and the dialog share it.
 */
export class WaitingPanel {
  readonly heading: Locator;
  readonly openAgain: Locator;
  readonly copyAddress: Locator;
  /** Says that a response from the browser was rejected. */
  readonly note: Locator;
  readonly problem: Locator;
  /** The field for the code of the page. */
  readonly code: Locator;

  constructor(readonly root: Locator) {
    this.code = root.getByLabel('Code', { exact: true });
    this.heading = root.getByRole('heading');
    this.openAgain = root.getByRole('button', { name: 'Open the browser again' });
    this.copyAddress = root.getByRole('button', { name: /^(Copy the address|Copied)$/ });
    this.note = root.getByRole('status');
    this.problem = root.getByRole('alert');
  }
}

/** Page object: why a sign-in failed. */
export class SignInProblem {
  readonly title: Locator;
  readonly tryAgain: Locator;

  constructor(readonly root: Locator) {
    this.title = root.locator('p').first();
    this.tryAgain = root.getByRole('button', { name: /^Try again/ });
  }
}

/** Page object: the screen for adding an account, in place of the stage. */
export class AddAccountScreen {
  readonly root: Locator;
  readonly back: Locator;
  /** The heading of the current step. */
  readonly heading: Locator;
  /** The choices of services or of sign-in methods. */
  readonly cards: Locator;
  readonly hosts: Locator;
  readonly server: Locator;
  readonly loginServer: Locator;
  readonly test: Locator;
  readonly testSteps: Locator;
  readonly clientId: Locator;
  readonly clientSecret: Locator;
  readonly redirectPort: Locator;
  readonly redirectAddress: Locator;
  readonly copyRedirectAddress: Locator;
  readonly more: Locator;
  readonly permissions: Locator;
  /** Inside "More" if the key is optional. */
  readonly apiKey: Locator;
  readonly accessToken: Locator;
  readonly userName: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  /** Cancels a sign-in in progress. */
  readonly cancel: Locator;
  readonly problem: SignInProblem;
  readonly waiting: WaitingPanel;
  readonly welcome: WelcomePanel;

  constructor(private readonly page: Page) {
    this.root = page.locator('main[data-screen="add-account"]');
    this.back = this.root.getByRole('button', { name: 'Back' });
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.cards = this.root.getByRole('listitem').getByRole('button');
    this.hosts = this.root.getByRole('group', { name: 'Server' }).getByRole('radio');
    this.server = this.root.getByLabel('Server address', { exact: true });
    this.loginServer = this.root.getByLabel('Login server address');
    this.test = this.root.getByRole('button', { name: 'Test the server' });
    this.testSteps = this.root.getByRole('list', { name: 'What the test found' }).getByRole('listitem');
    this.clientId = this.root.getByLabel('Client ID');
    this.clientSecret = this.root.getByLabel('Client secret');
    this.redirectPort = this.root.getByLabel('Redirect port');
    this.redirectAddress = this.root.locator('code');
    this.copyRedirectAddress = this.root.getByRole('button', { name: /^(Copy|Copied)$/ });
    this.more = this.root.locator('summary', { hasText: 'More' });
    this.permissions = this.root.getByLabel('Permissions');
    this.apiKey = this.root.getByLabel(/^API key/);
    this.accessToken = this.root.getByLabel('Access token');
    this.userName = this.root.getByLabel('E-mail address or nickname');
    this.password = this.root.getByLabel('Password', { exact: true });
    this.submit = this.root.locator('button[type="submit"]');
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
    this.problem = new SignInProblem(this.root.locator('[data-sign-in=failed]'));
    this.waiting = new WaitingPanel(this.root.locator('[data-sign-in=waiting]'));
    this.welcome = new WelcomePanel(this.root.locator('[data-sign-in=done]'));
  }

  /** Opens the screen from any other. */
  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Accounts' }).getByRole('button', { name: 'Add account' }).click();
  }

  card(title: string): Locator {
    return this.cards.filter({ hasText: title });
  }

  /**
   * Chooses a service and a sign-in method by their card titles, such as "Pictures API" and "Sign in with the browser".
   */
  async choose(service: string, wayIn: string): Promise<void> {
    await this.card(service).click();
    await this.card(wayIn).click();
  }

  async chooseHost(label: string): Promise<void> {
    await this.root.getByRole('radio', { name: label }).check();
  }

  /** Returns `passed`, `failed` or `skipped` for each step of the server test; empty before the test has ended. */
  async testStates(): Promise<(string | null)[]> {
    return this.testSteps.evaluateAll((items) => items.map((item) => item.getAttribute('data-state')));
  }

  /** Finds the error message beside a field. */
  problemOf(field: Locator): Locator {
    return field.locator('xpath=ancestor::div[@data-field]').locator('[data-problem]');
  }
}

/** Page object: the last step of a sign-in, with the new account. */
export class WelcomePanel {
  readonly heading: Locator;
  readonly browse: Locator;
  readonly addAnother: Locator;
  readonly looks: AccountAppearance;
  readonly facts: AccountFacts;

  constructor(readonly root: Locator) {
    this.heading = root.getByRole('heading', { level: 2 });
    this.browse = root.getByRole('button', { name: 'Browse albums' });
    this.addAnother = root.getByRole('button', { name: 'Add another account' });
    this.looks = new AccountAppearance(root);
    this.facts = new AccountFacts(root);
  }
}

/** Page object: the fields for an account's name and colour. */
export class AccountAppearance {
  readonly name: Locator;
  readonly colours: Locator;

  constructor(private readonly root: Locator) {
    this.name = root.getByLabel('Name', { exact: true });
    this.colours = root.getByRole('group', { name: /^Colour/ }).getByRole('radio');
  }

  async rename(name: string): Promise<void> {
    await this.name.fill(name);
    await this.name.press('Enter');
  }

  /** Chooses a colour by its label, such as "Teal". */
  async chooseColour(name: string): Promise<void> {
    const colour = this.root.getByRole('radio', { name });
    // The choice shows once main has kept it.
    await colour.click();
    await expect(colour).toBeChecked();
  }
}

/** Page object: what the service reports about an account. */
export class AccountFacts {
  readonly abilities: Locator;
  readonly tryAgain: Locator;
  readonly problem: Locator;

  constructor(private readonly root: Locator) {
    this.abilities = root.getByRole('list', { name: 'What it can do' }).getByRole('listitem');
    this.problem = root.getByRole('alert');
    this.tryAgain = this.problem.getByRole('button', { name: 'Try again' });
  }

  ability(words: string): Locator {
    return this.abilities.filter({ hasText: words });
  }

  /** Finds the button that signs in again to grant a missing permission. */
  grant(words: string): Locator {
    return this.ability(words).getByRole('button', { name: 'Sign in again to grant it' });
  }

  /** Finds the value beside a label, such as "User ID" or "Server". */
  value(label: string): Locator {
    return this.root
      .locator('dl > div')
      .filter({ has: this.root.page().getByRole('term').filter({ hasText: label }) })
      .getByRole('definition');
  }
}
