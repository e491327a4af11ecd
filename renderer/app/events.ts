/** The renderer's reaction to main's events, in one place. */
import { useEffect } from 'react';
import type { Account, ActingState } from '../../preload/contract';
import type { WindowCommandId } from '../../preload/contract/commands';
import { onEvent } from '../api/client';
import { takeMask } from '../domain/mask-state';
import { retryFailedPictures, takePictureFailure } from '../domain/failed-pictures';
import {
  dropIdentityQueries,
  identityOnScreen,
  programQueries,
  readFailedAgain,
  readOnScreenAgain,
} from '../api/query-client';
import { checkNewsQuery, checkQuery, takeCheck } from '../domain/check-state';
import { forgetDrafts, saveLeftDrafts } from '../domain/check-notes';
import { takeMosaicShapes } from '../domain/mosaic-shapes';
import { takePlaceholders } from '../domain/placeholder';
import { albumsKey, detailsKey, sizesKey } from '../domain/query-keys';
import { takeUpdates } from '../domain/update-state';
import { takeWait } from '../domain/waits';
import { accountsQuery, demoQuery } from '../features/accounts/queries';
import { actingQuery, knownMembersQuery, listedMembersQuery, takeActing } from '../features/acting/queries';
import { activityGrown } from '../features/activity/queries';
import { journalGrown } from '../features/journal/queries';
import { takeSearchState } from '../features/search/queries';
import { panicQuery, storageQuery } from '../features/settings/queries';
import { reportCopied } from './incident-actions';
import { identitiesQuery } from './program-state';
import { PROGRAM_TITLE } from './use-acting';

/** Subscribes to main's events and updates the renderer's data. Stays subscribed as long as the page exists. */
export function subscribeToMain(): void {
  const { proofsheet } = window;
  onEvent(proofsheet, 'mask.changed', takeMask);
  onEvent(proofsheet, 'activity.grown', activityGrown);
  onEvent(proofsheet, 'pictures.failed', ({ address, error }) => takePictureFailure(address, error));
  onEvent(proofsheet, 'pictures.measured', ({ identity, albumId, pictureId }) => {
    readOnScreenAgain(identity, detailsKey(identity, albumId, pictureId));
    readOnScreenAgain(identity, sizesKey(identity, albumId, pictureId));
  });
  onEvent(proofsheet, 'pictures.placeholdersMade', takePlaceholders);
  onEvent(proofsheet, 'pictures.mosaicsShaped', takeMosaicShapes);
  onEvent(proofsheet, 'search.advanced', takeSearchState);
  onEvent(proofsheet, 'identities.throttled', ({ identity, untilAt }) => takeWait(identity, untilAt));
  onEvent(proofsheet, 'accounts.changed', takeAccounts);
  onEvent(proofsheet, 'acting.changed', changeActing);
  onEvent(proofsheet, 'group.changed', ({ identity }) => {
    void programQueries.invalidateQueries({ queryKey: knownMembersQuery(identity).queryKey });
  });
  onEvent(proofsheet, 'check.changed', ({ identity, state }) => takeCheck(identity, state));
  onEvent(proofsheet, 'check.advanced', ({ identity, member }) => {
    void programQueries.invalidateQueries({ queryKey: checkNewsQuery(identity, member).queryKey });
  });
  onEvent(proofsheet, 'group.forgotten', ({ identity }) => forgetDrafts(identity));
  onEvent(proofsheet, 'journal.grown', journalGrown);
  onEvent(proofsheet, 'lock.changed', (state) => {
    programQueries.setQueryData(panicQuery.queryKey, state);
  });
  onEvent(proofsheet, 'demo.changed', (state) => {
    programQueries.setQueryData(demoQuery.queryKey, state);
    if (state.state === 'started-again') retryFailed();
  });
  onEvent(proofsheet, 'storage.changed', (state) => {
    programQueries.setQueryData(storageQuery.queryKey, state);
  });
  onEvent(proofsheet, 'preferences.languageChanged', readNamesAgain);
  onEvent(proofsheet, 'updates.changed', takeUpdates);
  onEvent(proofsheet, 'diagnostics.reportCopied', reportCopied);
  onEvent(proofsheet, 'lock.unlocked', saveLeftDrafts);
  // Main has already muted the window.
  onEvent(proofsheet, 'lock.locked', () => document.querySelectorAll('video').forEach((video) => video.pause()));
}

/** Main words the names that no service has: of the demo's accounts, and of the free gallery. */
function readNamesAgain(): void {
  void programQueries.invalidateQueries({ queryKey: identitiesQuery.queryKey });
  const identity = identityOnScreen();
  if (identity !== null) readOnScreenAgain(identity, albumsKey(identity));
}

/** Retries what failed on screen: data and pictures. */
function retryFailed(): void {
  readFailedAgain();
  retryFailedPictures();
}

/** Removes the previous identity's data from the screen immediately. */
function changeActing(state: ActingState): void {
  const former = programQueries.getQueryData(actingQuery.queryKey)?.current?.identity.key;
  takeActing(state);
  if (former === programQueries.getQueryData(actingQuery.queryKey)?.current?.identity.key) return;
  // On the group screen, the visible data is the manager's own and stays.
  if (former === undefined || identityOnScreen() === former) dropIdentityQueries();
  document.title = PROGRAM_TITLE;
}

function takeAccounts(accounts: Account[]): void {
  const former = programQueries.getQueryData(accountsQuery.queryKey) ?? [];
  programQueries.setQueryData(accountsQuery.queryKey, accounts);
  void programQueries.invalidateQueries({ queryKey: identitiesQuery.queryKey });
  for (const { identity } of former) {
    if (!accounts.some((account) => account.identity === identity)) {
      forgetDrafts(identity);
      for (const { queryKey } of [knownMembersQuery(identity), listedMembersQuery(identity), checkQuery(identity)])
        programQueries.removeQueries({ queryKey });
    }
  }
  for (const { id, identity, hasApiKey } of accounts) {
    const before = former.find((account) => account.id === id);
    // The service lists a group's members only to accounts with an API key.
    if (before && before.hasApiKey !== hasApiKey) {
      for (const { queryKey } of [knownMembersQuery(identity), listedMembersQuery(identity)])
        void programQueries.invalidateQueries({ queryKey });
    }
  }
  const isOnScreen = ({ identity }: Account): boolean => identity === identityOnScreen();
  const now = accounts.find(isOnScreen);
  // The account has signed in again: retry only the failed queries, so that the person stays at the same location.
  if (now?.signedOut === null && former.find(isOnScreen)?.signedOut !== null) retryFailed();
}

export function useMenuCommands(run: (command: WindowCommandId) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'menu.chosen', ({ command }) => run(command)), [run]);
}
