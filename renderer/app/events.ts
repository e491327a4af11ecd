/** What the window does when main says that something happened. One place for all events. */
import { useEffect } from 'react';
import type { MenuCommand } from '../../preload/contract';
import { onEvent } from '../api/client';
import { programQueries } from '../api/query-client';
import { maskQuery } from './program-state';

export function useMaskEvents(): void {
  useEffect(
    () =>
      onEvent(window.proofsheet, 'mask.changed', (mask) => {
        programQueries.setQueryData(maskQuery.queryKey, mask);
      }),
    [],
  );
}

export function useMenuCommands(run: (command: MenuCommand) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'menu.chosen', ({ command }) => run(command)), [run]);
}
