/** A strip above the tiles: why pictures could not be loaded, said once for all of them, and one retry for all. */
import { ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { Button } from '../ui/button';
import { t } from '../ui/language';
import { Strip } from '../ui/strip';
import { describeError } from './describe-error';
import { retryFailedPictures, useFailedPictures } from './failed-pictures';
import { useWait } from './waits';

export function FailedPicturesStrip({ identity }: { readonly identity: IdentityKey }): ReactNode {
  const { count, isRetrying, error } = useFailedPictures();
  // The strip about the wait says when the service can be asked again.
  const isWaiting = useWait(identity) !== null;
  if (count === 0) return null;
  const words = error && describeError(error);
  return (
    <Strip
      icon={ImageOff}
      details={words?.facts ?? null}
      action={
        // Not `disabled`, which would remove the focus from the button that the person just pressed.
        <Button
          aria-disabled={isWaiting}
          isBusy={isRetrying}
          busyLabel={t('common.tryingAgain')}
          onClick={isWaiting ? undefined : retryFailedPictures}
        >
          {t('common.tryAllAgain')}
        </Button>
      }
    >
      {t('pictures.someFailed', { count, problem: words?.title ?? t('pictures.notDrawn') })}
    </Strip>
  );
}
