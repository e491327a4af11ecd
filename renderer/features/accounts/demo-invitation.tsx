/** Shown with the demo until dismissed: says that the pictures are made up, and offers to add an account. */
import { FlaskConical, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../ui/language';
import { IconButton } from '../../ui/icon-button';
import { Button } from '../../ui/button';
import { ShellStrip, StripDetail } from '../../ui/note-strip';

export interface DemoInvitationProps {
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}

export function DemoInvitation({ onAdd, onDismiss }: DemoInvitationProps): ReactNode {
  return (
    <ShellStrip aria-label={t('demo.title')}>
      <FlaskConical aria-hidden size={18} />
      <StripDetail as="p">{t('demo.invitation')}</StripDetail>
      <Button onClick={onAdd}>{t('demo.connect')}</Button>
      <IconButton icon={X} label={t('common.dismiss')} onClick={onDismiss} />
    </ShellStrip>
  );
}
