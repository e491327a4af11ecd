import type { Locator, Page } from 'playwright';
import { AccountFacts, AccountAppearance, SignInProblem, WaitingPanel } from './add-account';

/** Page object: the dialog of one account. */
export class AccountDialog {
  readonly root: Locator;
  readonly looks: AccountAppearance;
  readonly facts: AccountFacts;
  readonly signInAgain: Locator;
  readonly signOut: Locator;
  readonly close: Locator;
  /** The dialog that asks for confirmation before signing out. */
  readonly confirmation: Locator;
  readonly confirm: Locator;
  readonly cancel: Locator;
  /** The dialog that lists, after signing out, what was deleted. */
  readonly signedOut: Locator;
  readonly forgotten: Locator;
  /** Adds an API key to an existing account. */
  readonly addKey: Locator;
  readonly replaceKey: Locator;
  readonly apiKey: Locator;
  readonly keepKey: Locator;
  readonly keyProblem: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Account', exact: true });
    this.looks = new AccountAppearance(this.root);
    this.facts = new AccountFacts(this.root);
    this.signInAgain = this.root.getByRole('button', { name: 'Sign in again', exact: true });
    this.signOut = this.root.getByRole('button', { name: 'Sign out' });
    this.close = this.root.getByRole('button', { name: 'Close' });
    this.confirmation = page.getByRole('dialog', { name: /^Sign out of / });
    this.confirm = this.confirmation.getByRole('button', { name: 'Sign out' });
    this.cancel = this.confirmation.getByRole('button', { name: 'Cancel' });
    this.signedOut = page.getByRole('dialog', { name: 'Signed out' });
    this.forgotten = this.signedOut.getByRole('listitem');
    this.addKey = this.root.getByRole('button', { name: 'Add API key…' });
    this.replaceKey = this.root.getByRole('button', { name: 'Replace API key…' });
    this.apiKey = this.root.getByLabel('API key');
    this.keepKey = this.root.getByRole('button', { name: 'Keep this key' });
    this.keyProblem = this.root.locator('form [data-sign-in=failed]');
  }
}

/** Page object: the dialog for signing in again to an existing account. */
export class SignInAgainDialog {
  readonly root: Locator;
  readonly waiting: WaitingPanel;
  readonly problem: SignInProblem;
  readonly clientSecret: Locator;
  readonly accessToken: Locator;
  readonly password: Locator;
  readonly apiKey: Locator;
  readonly redirectPort: Locator;
  readonly submit: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: /^Sign in again as / });
    this.waiting = new WaitingPanel(this.root.locator('[data-sign-in=waiting]'));
    this.problem = new SignInProblem(this.root.locator('[data-sign-in=failed]'));
    this.clientSecret = this.root.getByLabel('Client secret');
    this.accessToken = this.root.getByLabel('Access token');
    this.password = this.root.getByLabel('Password');
    this.apiKey = this.root.getByLabel('API key');
    this.redirectPort = this.root.getByLabel('Redirect port');
    this.submit = this.root.locator('button[type="submit"]');
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
  }
}

/** Page object: the strip above the stage that says why the account is signed out. */
export class SignedOutStrip {
  readonly root: Locator;
  readonly signInAgain: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('region', { name: 'Signed out' });
    this.signInAgain = this.root.getByRole('button', { name: 'Sign in again' });
  }
}

/** Page object: the strip above the stage that invites a user of the demo to connect an account. */
export class DemoInvitation {
  readonly root: Locator;
  readonly connect: Locator;
  readonly dismiss: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('region', { name: 'Demo' });
    this.connect = this.root.getByRole('button', { name: 'Connect your own account' });
    this.dismiss = this.root.getByRole('button', { name: 'Dismiss' });
  }
}
