/** Loads an empty screen again, as the command of the toolbar and of the menu does. */
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { t } from '../ui/language';

export interface Refresh {
  readonly isBusy: boolean;
  readonly run: () => void;
}

export interface RefreshButtonProps {
  /** True if it is the only action of the screen. */
  readonly isPrimary: boolean;
  readonly refresh: Refresh;
}

export function RefreshButton({ isPrimary, refresh }: RefreshButtonProps): ReactNode {
  return (
    <Button isPrimary={isPrimary} isBusy={refresh.isBusy} onClick={refresh.run}>
      {t('commands.reload-view')}
    </Button>
  );
}
