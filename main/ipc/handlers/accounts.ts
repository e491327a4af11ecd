import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerDeps } from './deps';

export function accountsHandlers({
  accounts,
  acting,
  browser,
  assertRecentInput,
}: HandlerDeps): ProofsheetHandlers['accounts'] {
  return {
    list: () => accounts.list(),
    offers: () => accounts.offers().map((offer) => ({ ...offer })),
    signIn: async (request, { signal }) => {
      if (accounts.opensBrowser(request)) assertRecentInput();
      // The sign-in may renew the account that is acting; that is known only after it ends.
      await acting.record({ kind: 'settings-changed', what: 'a sign-in was begun' });
      return accounts.signIn(request, signal);
    },
    signInAgain: async (request, { signal }) => {
      if (accounts.usesBrowser(request.account)) assertRecentInput();
      await acting.record({ kind: 'settings-changed', what: 'a new sign-in was begun' });
      return accounts.signInAgain(request, signal);
    },
    setApiKey: async ({ account, apiKey }, { signal }) => {
      await acting.record({ kind: 'settings-changed', what: 'an API key was added to an account' });
      return accounts.setApiKey(account, apiKey, signal);
    },
    openBrowserAgain: async () => {
      assertRecentInput();
      await browser.openAgain();
      return {};
    },
    copySignInAddress: async () => {
      await browser.copyAddress();
      return {};
    },
    details: ({ account }, { signal }) => accounts.details(account, signal),
    change: ({ account, ...change }) => accounts.change(account, change),
    move: ({ account, to }) => accounts.move(account, to),
    signOut: ({ account }, { signal }) => accounts.signOut(account, signal),
  };
}
