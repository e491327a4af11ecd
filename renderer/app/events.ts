/** What the window does when main says that something happened. One place for all events. */
import { useEffect } from 'react';
import type { ActivityEntry, MenuCommand } from '../../preload/contract';
import { onEvent } from '../api/client';
import { dropIdentityQueries, programQueries } from '../api/query-client';
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
      onEvent(window.proofsheet, 'servers.changed', () => {
        dropIdentityQueries();
        void programQueries.invalidateQueries({ queryKey: identitiesQuery.queryKey });
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

export function useMenuCommands(run: (command: MenuCommand) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'menu.chosen', ({ command }) => run(command)), [run]);
}
