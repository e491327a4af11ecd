/** Offers to set a panic key, at the foot of the window. Shown once. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { HintBar } from '../../ui/hint-bar';
import { t } from '../../ui/language';

export interface PanicKeyOfferProps {
  readonly onShown: () => void;
  readonly onSet: () => void;
  readonly onDismiss: () => void;
}

export function PanicKeyOffer({ onShown, onSet, onDismiss }: PanicKeyOfferProps): ReactNode {
  return (
    <HintBar
      title={t('panicKeyOffer.title')}
      spoken={t('panicKeyOffer.text')}
      buttons={
        <>
          <Button onClick={onSet}>{t('panicKeyOffer.set')}</Button>
          <Button onClick={onDismiss}>{t('panicKeyOffer.notNow')}</Button>
        </>
      }
      onShown={onShown}
    >
      {t('panicKeyOffer.text')}
    </HintBar>
  );
}
