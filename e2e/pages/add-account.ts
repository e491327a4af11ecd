import type { Locator, Page } from 'playwright';

/** The browser has the word; the same on the screen and in the dialog. */
export class WaitingPanel {
  readonly heading: Locator;
  readonly openAgain: Locator;
  readonly copyAddress: Locator;
  /** That an answer was turned away. */
  readonly note: Locator;
  readonly problem: Locator;

  constructor(readonly root: Locator) {
    this.heading = root.getByRole('heading');
    this.openAgain = root.getByRole('button', { name: 'Open the browser again' });
    this.copyAddress = root.getByRole('button', { name: /^(Copy the address|Copied)$/ });
    this.note = root.getByRole('status');
    this.problem = root.getByRole('alert');
  }
}

/** Why a sign-in ended without an account. */
export class SignInProblem {
  readonly title: Locator;
  readonly tryAgain: Locator;

  constructor(readonly root: Locator) {
    this.title = root.locator('.sign-in-problem-title');
    this.tryAgain = root.getByRole('button', { name: /^Try again/ });
  }
}

/** Adding an account, in the place of the stage. */
export class AddAccountScreen {
  readonly root: Locator;
  readonly back: Locator;
  /** The step's own. */
  readonly heading: Locator;
  /** Services, or ways in. */
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
  /** Under "More" where it is optional. */
  readonly apiKey: Locator;
  readonly accessToken: Locator;
  readonly userName: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  /** While a sign-in is under way. */
  readonly cancel: Locator;
  readonly problem: SignInProblem;
  readonly waiting: WaitingPanel;
  readonly welcome: WelcomePanel;

  constructor(private readonly page: Page) {
    this.root = page.locator('main[data-screen="add-account"]');
    this.back = this.root.getByRole('button', { name: 'Back' });
    this.heading = this.root.getByRole('heading', { level: 2 });
    this.cards = this.root.getByRole('listitem').locator('button.card');
    this.hosts = this.root.getByRole('group', { name: 'Server' }).getByRole('radio');
    this.server = this.root.getByLabel('Server address', { exact: true });
    this.loginServer = this.root.getByLabel('Login server address');
    this.test = this.root.getByRole('button', { name: 'Test the server' });
    this.testSteps = this.root.getByRole('list', { name: 'What the test found' }).getByRole('listitem');
    this.clientId = this.root.getByLabel('Client ID');
    this.clientSecret = this.root.getByLabel('Client secret');
    this.redirectPort = this.root.getByLabel('Redirect port');
    this.redirectAddress = this.root.locator('.redirect-address code');
    this.copyRedirectAddress = this.root.locator('.redirect-address').getByRole('button');
    this.more = this.root.locator('summary', { hasText: 'More' });
    this.permissions = this.root.getByLabel('Permissions');
    this.apiKey = this.root.getByLabel(/^API key/);
    this.accessToken = this.root.getByLabel('Access token');
    this.userName = this.root.getByLabel('E-mail address or nickname');
    this.password = this.root.getByLabel('Password', { exact: true });
    this.submit = this.root.locator('button[type="submit"]');
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
    this.problem = new SignInProblem(this.root.locator('.sign-in-problem'));
    this.waiting = new WaitingPanel(this.root.locator('.sign-in-waiting'));
    this.welcome = new WelcomePanel(this.root.locator('.welcome'));
  }

  /** From wherever one is. */
  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Accounts' }).getByRole('button', { name: 'Add account' }).click();
  }

  card(title: string): Locator {
    return this.cards.filter({ hasText: title });
  }

  /** By the title of its card, such as "Pictures API" and then "Sign in with the browser". */
  async choose(service: string, wayIn: string): Promise<void> {
    await this.card(service).click();
    await this.card(wayIn).click();
  }

  async chooseHost(label: string): Promise<void> {
    await this.root.getByRole('radio', { name: label }).check();
  }

  /** `passed`, `failed` or `skipped` of each step of the test; empty before it ended. */
  async testStates(): Promise<(string | null)[]> {
    return this.testSteps.evaluateAll((items) => items.map((item) => item.getAttribute('data-state')));
  }

  /** What is wrong with a field, as it is said beside it. */
  problemOf(field: Locator): Locator {
    return field.locator('xpath=ancestor::div[contains(@class, "text-field")]').locator('.field-problem');
  }
}

/** The end of a sign-in. */
export class WelcomePanel {
  readonly heading: Locator;
  readonly browse: Locator;
  readonly addAnother: Locator;
  readonly looks: AccountLooks;
  readonly facts: AccountFacts;

  constructor(readonly root: Locator) {
    this.heading = root.getByRole('heading', { level: 2 });
    this.browse = root.getByRole('button', { name: 'Browse albums' });
    this.addAnother = root.getByRole('button', { name: 'Add another account' });
    this.looks = new AccountLooks(root);
    this.facts = new AccountFacts(root);
  }
}

/** What a person calls an account, and its colour. */
export class AccountLooks {
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

  /** "Teal" */
  async chooseColour(name: string): Promise<void> {
    await this.root.getByRole('radio', { name }).check();
  }
}

/** What the service says of an account. */
export class AccountFacts {
  readonly abilities: Locator;
  readonly tryAgain: Locator;
  readonly problem: Locator;

  constructor(private readonly root: Locator) {
    this.abilities = root.locator('.abilities').getByRole('listitem');
    this.problem = root.locator('.account-facts-problem');
    this.tryAgain = this.problem.getByRole('button', { name: 'Try again' });
  }

  ability(words: string): Locator {
    return this.abilities.filter({ hasText: words });
  }

  /** Where a new sign-in would help. */
  grant(words: string): Locator {
    return this.ability(words).getByRole('button', { name: 'Sign in again to grant it' });
  }

  /** "User ID", "Server"… */
  value(label: string): Locator {
    return this.root
      .locator('.account-pairs > div')
      .filter({ has: this.root.page().getByRole('term').filter({ hasText: label }) })
      .getByRole('definition');
  }
}
