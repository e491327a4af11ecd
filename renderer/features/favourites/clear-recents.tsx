/** Clearing the list of what was seen last: asks first, because the list cannot be restored. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { FavouriteKind, IdentityKey } from '../../../preload/contract';
import { api } from '../../api/client';
import { DestructiveQuestion } from '../../domain/destructive-question';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import styles from './favourites-screen.module.css';

export interface ClearRecentsProps {
  readonly identity: IdentityKey;
  readonly kind: FavouriteKind;
  readonly onCleared: () => void;
}

export function ClearRecents({ identity, kind, onCleared }: ClearRecentsProps): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = place.current;
    const choices = own?.parentElement;
    return () => {
      // The button goes with the entries, and the choice of the list stays.
      if (own?.contains(document.activeElement)) choices?.querySelector<HTMLElement>('fieldset input:checked')?.focus();
    };
  }, []);
  const clear = async (): Promise<void> => {
    await api.favourites.clearRecents({ identity, kind });
    announce(t('favourites.cleared'));
    setIsAsking(false);
    onCleared();
  };
  return (
    <div ref={place} className={styles['clear']}>
      <Button onClick={() => setIsAsking(true)}>{t('favourites.clear')}</Button>
      {isAsking && (
        <DestructiveQuestion
          title={t(`favourites.clearQuestion-${kind}`)}
          action={t('favourites.clear')}
          runningLabel={t('favourites.clearing')}
          onConfirm={clear}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('favourites.clearExplanation')}</p>
        </DestructiveQuestion>
      )}
    </div>
  );
}
