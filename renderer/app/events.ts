/** What the window does when main says that something happened. One place for all events. */
import { useEffect } from 'react';
import type { Account, ActivityEntry, MenuCommand } from '../../preload/contract';
import { onEvent } from '../api/client';
import { identityOnScreen, programQueries, readFailedAgain } from '../api/query-client';
import { accountsQuery } from '../features/accounts/queries';
import { activityQuery, withEntry } from '../features/activity/queries';
import { identitiesQuery, maskQuery } from './program-state';

/** Events of main → what the window holds of it. */
export function useMainEvents(): void {
  useEffect(() => {
    const ends = [
      onEvent(window.proofsheet, 'mask.changed', (mask) => {
        programQueries.setQueryData(maskQuery.queryKey, mask);
      }),
      onEvent(window.proofsheet, 'activity.recorded', (entry) => {
        programQueries.setQueryData(activityQuery.queryKey, (entries: ActivityEntry[] | undefined) => withEntry(entries, entry));
      }),
      onEvent(window.proofsheet, 'accounts.changed', takeAccounts),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

function takeAccounts(accounts: Account[]): void {
  const former = programQueries.getQueryData(accountsQuery.queryKey) ?? [];
  programQueries.setQueryData(accountsQuery.queryKey, accounts);
  void programQueries.invalidateQueries({ queryKey: identitiesQuery.queryKey });
  const isOnScreen = ({ identity }: Account): boolean => identity === identityOnScreen();
  const now = accounts.find(isOnScreen);
  // Signed in since: only what the lack of it made fail is asked for again, and the person stays where they are.
  if (now?.signedOut === null && former.find(isOnScreen)?.signedOut !== null) readFailedAgain();
}

export function useMenuCommands(run: (command: MenuCommand) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'menu.chosen', ({ command }) => run(command)), [run]);
}
