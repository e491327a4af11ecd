/** In place of a part without which the screen goes on: says that it could not be shown, and closes it. */
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { t } from './language';
import { showToast } from './toast';

export function NotShown({ onClose }: { readonly onClose?: () => void }): ReactNode {
  const say = useEffectEvent(() => {
    showToast(t('incidents.brokenTitle'));
    onClose?.();
  });
  useEffect(() => say(), []);
  return null;
}
