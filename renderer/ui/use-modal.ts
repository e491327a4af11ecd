/** Shows a dialog of the browser's own while its component is there: everything else is inert, and the focus goes back. */
import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed by hand, for a dialog that is only removed leaves the focus nowhere.
    return () => element?.close();
  }, [dialog]);
}
