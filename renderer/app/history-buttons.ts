/** The back and forward buttons of a mouse, and the keys for them that some keyboards have. */
import { useEffect } from 'react';
import type { RunCommand } from '../domain/key-commands';

/** Values of `MouseEvent.button`. */
const BACK_BUTTON = 3;
const FORWARD_BUTTON = 4;

export function useHistoryButtons(run: RunCommand): void {
  useEffect(() => {
    const isHistoryButton = ({ button }: MouseEvent): boolean => button === BACK_BUTTON || button === FORWARD_BUTTON;
    // Otherwise the tile under the pointer would get the focus and be selected.
    const onMouseDown = (event: MouseEvent): void => {
      if (isHistoryButton(event)) event.preventDefault();
    };
    const onMouseUp = (event: MouseEvent): void => {
      if (!isHistoryButton(event)) return;
      event.preventDefault();
      run(event.button === BACK_BUTTON ? 'back' : 'forward');
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'BrowserBack' && event.key !== 'BrowserForward') return;
      event.preventDefault();
      run(event.key === 'BrowserBack' ? 'back' : 'forward');
    };
    window.addEventListener('mousedown', onMouseDown);
    window.addEventListener('mouseup', onMouseUp);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('mousedown', onMouseDown);
      window.removeEventListener('mouseup', onMouseUp);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [run]);
}
