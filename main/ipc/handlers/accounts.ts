import type { Accounts } from '../../accounts/accounts';
import type { BrowserVisits } from '../../services/auth/browser-visits';
import type { ProofsheetHandlers } from '../dispatcher';

export interface AccountsHandlerDeps {
  readonly accounts: Pick<
    Accounts,
    | 'list'
    | 'offers'
    | 'opensBrowser'
    | 'usesBrowser'
    | 'signIn'
    | 'signInAgain'
    | 'setApiKey'
    | 'details'
    | 'change'
    | 'move'
    | 'signOut'
  >;
  readonly browser: Pick<BrowserVisits, 'openAgain' | 'copyAddress' | 'enterCode'>;
  /**
   * Throws `bad-request` if the user has not just pressed a key or a button in the window. Call before opening a page.
   */
  readonly assertRecentInput: () => void;
}

export function accountsHandlers({
  accounts,
  browser,
  assertRecentInput,
}: AccountsHandlerDeps): ProofsheetHandlers['accounts'] {
  return {
    list: () => accounts.list(),
    offers: () => accounts.offers().map((offer) => ({ ...offer })),
    signIn: (request, { signal }) => {
      if (accounts.opensBrowser(request)) assertRecentInput();
      return accounts.signIn(request, signal);
    },
    signInAgain: (request, { signal }) => {
      if (accounts.usesBrowser(request.account)) assertRecentInput();
      return accounts.signInAgain(request, signal);
    },
    setApiKey: ({ account, apiKey }, { signal }) => accounts.setApiKey(account, apiKey, signal),
    openBrowserAgain: async () => {
      assertRecentInput();
      await browser.openAgain();
      return {};
    },
    copySignInAddress: async () => {
      await browser.copyAddress();
      return {};
    },
    enterSignInCode: ({ code }) => {
      browser.enterCode(code);
      return {};
    },
    details: ({ account }, { signal }) => accounts.details(account, signal),
    change: ({ account, ...change }) => accounts.change(account, change),
    move: ({ account, to }) => accounts.move(account, to),
    signOut: ({ account }, { signal }) => accounts.signOut(account, signal),
  };
}
