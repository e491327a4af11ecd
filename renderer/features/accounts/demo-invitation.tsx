/** Shown with the demo until dismissed: says that the pictures are made up, and offers to add an account. */
import { FlaskConical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';
import { Button } from '../../ui/button';
import { ShellStrip, StripDetail } from '../../ui/note-strip';

export interface DemoInvitationProps {
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}

export function DemoInvitation({ onAdd, onDismiss }: DemoInvitationProps): ReactNode {
  return (
    <ShellStrip aria-label="Demo">
      <FlaskConical aria-hidden size={18} />
      <StripDetail as="p">These are demo pictures.</StripDetail>
      <Button onClick={onAdd}>Connect your own account</Button>
      <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
    </ShellStrip>
  );
}
