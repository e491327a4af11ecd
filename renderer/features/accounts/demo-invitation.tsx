/** On the demo, until it is put away: that there is more than made-up pictures. */
import { FlaskConical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';

export interface DemoInvitationProps {
  readonly onAdd: () => void;
  readonly onPutAway: () => void;
}

export function DemoInvitation({ onAdd, onPutAway }: DemoInvitationProps): ReactNode {
  return (
    <section className="note-strip shell-strip" aria-label="Demo">
      <FlaskConical aria-hidden size={18} />
      <p className="strip-more">These are demo pictures.</p>
      <button type="button" className="button" onClick={onAdd}>
        Connect your own account
      </button>
      <IconButton icon={X} label="Put away" onClick={onPutAway} />
    </section>
  );
}
