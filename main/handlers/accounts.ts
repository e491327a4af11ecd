import type { ProofsheetHandlers } from '../dispatcher';
import type { HandlerParts } from './parts';

export function accountsHandlers({ accounts, browser }: HandlerParts): ProofsheetHandlers['accounts'] {
  return {
    list: () => accounts.list(),
    offers: () => accounts.offers().map((offer) => ({ ...offer })),
    signIn: (request, { signal }) => accounts.signIn(request, signal),
    signInAgain: (request, { signal }) => accounts.signInAgain(request, signal),
    openBrowserAgain: async () => {
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
