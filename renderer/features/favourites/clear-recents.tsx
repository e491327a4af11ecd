/** Clearing the list of what was seen last: asks first, because the list cannot be restored. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { AppError, FavouriteKind, IdentityKey } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';
import { Problem } from '../../ui/text-looks';
import styles from './favourites-screen.module.css';

export interface ClearRecentsProps {
  readonly identity: IdentityKey;
  readonly kind: FavouriteKind;
  readonly onCleared: () => void;
}

export function ClearRecents(props: ClearRecentsProps): ReactNode {
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
  return (
    <div ref={place} className={styles['clear']}>
      <Button onClick={() => setIsAsking(true)}>{t('favourites.clear')}</Button>
      {isAsking && <ClearDialog {...props} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

function ClearDialog({
  identity,
  kind,
  onCleared,
  onClose,
}: ClearRecentsProps & { readonly onClose: () => void }): ReactNode {
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const clear = async (): Promise<void> => {
    setIsRunning(true);
    setProblem(null);
    try {
      await api.favourites.clearRecents({ identity, kind });
      announce(t('favourites.cleared'));
      onClose();
      onCleared();
    } catch (reason) {
      setProblem(toAppError(reason));
      setIsRunning(false);
    }
  };
  return (
    <Dialog
      title={t(`favourites.clearQuestion-${kind}`)}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      isDestructive
      mainAction={
        <Button
          isPrimary
          isDestructive
          isBusy={isRunning}
          busyLabel={t('favourites.clearing')}
          onClick={() => void clear()}
        >
          {t('favourites.clear')}
        </Button>
      }
    >
      <p>{t('favourites.clearExplanation')}</p>
      <Problem>{problem && sentenceOf(problem)}</Problem>
    </Dialog>
  );
}
