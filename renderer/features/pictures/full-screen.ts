/** Whether the window fills the screen, which main knows and changes. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { matchShortcut } from '../../../preload/contract/shortcut';
import { api, onEvent } from '../../api/client';
import { useCheckHere } from '../../domain/check-marking';
import { componentKeysView } from '../../domain/command-view';
import { isComponentKey } from '../../domain/key-commands';
import type { MenuEntry } from '../../ui/menu-props';
import { PLATFORM } from '../../ui/platform';

export interface FullScreen {
  readonly isKey: (event: KeyboardEvent) => boolean;
  readonly toggle: () => void;
  /** Returns false if the window does not fill the screen. */
  readonly leave: () => boolean;
  readonly entry: MenuEntry;
}

export function useFullScreen(): FullScreen {
  const isFullScreen = useIsFullScreen();
  const isInCheck = useCheckHere() !== null;
  // The event says whether the system did it.
  const set = (wanted: boolean): void => void api.screen.setFullScreen({ isFullScreen: wanted }).catch(() => undefined);
  const toggle = (): void => set(!isFullScreen);
  return {
    // In a check, F alone marks the picture.
    isKey: (event) =>
      isComponentKey('full-screen', event, PLATFORM) || (!isInCheck && matchShortcut('F', event, PLATFORM) !== null),
    toggle,
    leave: () => {
      if (isFullScreen) set(false);
      return isFullScreen;
    },
    entry: { id: 'full-screen', ...componentKeysView('full-screen'), isChecked: isFullScreen, run: toggle },
  };
}

function useIsFullScreen(): boolean {
  const [isFullScreen, setIsFullScreen] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const end = onEvent(window.proofsheet, 'screen.fullScreenChanged', (changed) => {
      isCurrent = false;
      setIsFullScreen(changed.isFullScreen);
    });
    api.screen.getFullScreen({}).then(
      (known) => {
        if (isCurrent) setIsFullScreen(known.isFullScreen);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
      end();
    };
  }, []);
  return isFullScreen;
}
