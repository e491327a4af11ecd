/** Offers to set a panic key, at the foot of the window. Shown once, and remembered as shown at once. */
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import styles from './first-hint.module.css';

export interface PanicKeyOfferProps {
  readonly onShown: () => void;
  readonly onSet: () => void;
  readonly onDismiss: () => void;
}

export function PanicKeyOffer({ onShown, onSet, onDismiss }: PanicKeyOfferProps): ReactNode {
  const tellShown = useEffectEvent(() => {
    onShown();
    announce(t('panicKeyOffer.text'));
  });
  useEffect(() => tellShown(), []);
  return (
    <section className={styles['root']} aria-label={t('panicKeyOffer.title')}>
      <p className={styles['words']}>{t('panicKeyOffer.text')}</p>
      <Button onClick={onSet}>{t('panicKeyOffer.set')}</Button>
      <Button onClick={onDismiss}>{t('panicKeyOffer.notNow')}</Button>
    </section>
  );
}
