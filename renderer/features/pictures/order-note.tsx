/** Says what the order of the pictures lacks: pictures that were not read yet, and values that no picture has. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AlbumId, Identity, SortBy } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { FootLine } from '../../ui/foot-line';
import { t } from '../../ui/language';
import { showToast } from '../../ui/toast';
import type { OrderState } from './use-shown-order';

/** Milliseconds. What was read before is sorted within this time, so the note would only flash. */
const SORTED_WITHIN_MS = 1_000;

export interface OrderNoteProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly orderBy: string | undefined;
  readonly total: number;
  readonly sortBy: SortBy;
  readonly state: OrderState;
}

export function OrderNote({ identity, albumId, orderBy, total, sortBy, state }: OrderNoteProps): ReactNode {
  const reading = useReading(() => ({ identity: identity.key, albumId, orderBy }));
  const { answer, error } = state;
  const isPartial = useLasts(answer !== undefined && answer.known < total, SORTED_WITHIN_MS);
  if (error)
    return <FootLine isAlert>{t('sort.failed', { problem: describeError(toAppError(error)).title })}</FootLine>;
  if (!answer) return null;
  const { known } = answer;
  if (known < total && !isPartial) return null;
  if (isPartial) {
    return (
      <FootLine
        action={
          reading.isReading ? (
            <Button onClick={reading.stop}>{t('sort.stopReading')}</Button>
          ) : (
            <Button onClick={reading.start}>{t('sort.readOthers')}</Button>
          )
        }
      >
        {t(reading.isReading ? 'sort.reading' : 'sort.read', { known, total })}
      </FootLine>
    );
  }
  if (answer.valued > 0 || total === 0) return null;
  return (
    <FootLine>
      {t('common.titleAndExplanation', { title: t(`sortBy.${sortBy}`), explanation: t('sort.noValues') })}
    </FootLine>
  );
}

/** Whether something has been true for a time. */
function useLasts(isTrue: boolean, forMs: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isTrue) return undefined;
    const timer = setTimeout(() => setLasts(true), forMs);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isTrue, forMs]);
  return isTrue && lasts;
}

interface Reading {
  readonly isReading: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Reads the album to its end, until the person stops it or leaves the album. */
function useReading(inputOf: () => Parameters<typeof api.pictures.readAll>[0]): Reading {
  const [isReading, setIsReading] = useState(false);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const start = (): void => {
    const controller = new AbortController();
    current.current = controller;
    setIsReading(true);
    api.pictures
      .readAll(inputOf(), { signal: controller.signal })
      .catch((reason: unknown) => {
        if (!controller.signal.aborted) showToast(describeError(toAppError(reason)).title);
      })
      .finally(() => {
        if (current.current === controller) setIsReading(false);
      });
  };
  const stop = (): void => {
    current.current?.abort();
    setIsReading(false);
  };
  return { isReading, start, stop };
}
