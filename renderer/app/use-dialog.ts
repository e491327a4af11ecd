/** The one open dialog. A dialog about the active identity closes when that identity changes. */
import { useCallback, useState } from 'react';
import type { IdentityKey } from '../../preload/contract';
import type { OpenDialog } from './open-dialog';

const ABOUT_WHO_LOOKS: readonly OpenDialog['name'][] = [
  'find',
  'palette',
  'journal',
  'take-mask-off',
  'reveal-album',
  'start-check',
  'check-note',
  'gone-album',
];

export interface DialogState {
  readonly dialog: OpenDialog | null;
  readonly set: (dialog: OpenDialog | null) => void;
  /**
   * Opens a dialog by shortcut or menu. Does nothing while the sign-in dialog is open, which only the person closes.
   */
  readonly ask: (dialog: OpenDialog | null) => void;
}

export function useDialog(identity: IdentityKey | undefined): DialogState {
  const [open, setOpen] = useState<{ readonly dialog: OpenDialog | null; readonly by: IdentityKey | undefined }>({
    dialog: null,
    by: undefined,
  });
  const set = useCallback((dialog: OpenDialog | null) => setOpen({ dialog, by: identity }), [identity]);
  const ask = useCallback(
    (dialog: OpenDialog | null) =>
      setOpen((former) => (former.dialog?.name === 'sign-in-again' ? former : { dialog, by: identity })),
    [identity],
  );
  const isOfSomebodyElse = open.by !== identity && open.dialog !== null && ABOUT_WHO_LOOKS.includes(open.dialog.name);
  // Closed for good: it must not appear again with its identity.
  if (isOfSomebodyElse) setOpen({ dialog: null, by: identity });
  return { dialog: isOfSomebodyElse ? null : open.dialog, set, ask };
}
