/** Shown with the demo until dismissed: says that the pictures are made up, and offers to add an account. */
import { FlaskConical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';

export interface DemoInvitationProps {
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}

export function DemoInvitation({ onAdd, onDismiss }: DemoInvitationProps): ReactNode {
  return (
    <section className="note-strip shell-strip" aria-label="Demo">
      <FlaskConical aria-hidden size={18} />
      <p className="strip-more">These are demo pictures.</p>
      <button type="button" className="button" onClick={onAdd}>
        Connect your own account
      </button>
      <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
    </section>
  );
}
