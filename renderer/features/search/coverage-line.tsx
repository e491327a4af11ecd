/** How many of the albums can be searched, and a button that reads the others or stops reading them. */
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { SearchState } from '../../../preload/contract';
import { sentenceOf } from '../../domain/describe-error';
import { announce } from '../../ui/announcer';
import { Button, type ButtonProps } from '../../ui/button';
import { useNow } from '../../ui/countdown';
import { leftInShort } from '../../ui/format-duration';
import { t } from '../../ui/language';
import type { SearchStateHere } from './queries';
import styles from './search-screen.module.css';

export interface CoverageLineProps extends SearchStateHere {
  /** A notice below the line has the button that reads the others. */
  readonly isOfferedBelow: boolean;
  /** What can be done with the search; here and not beside the field, whose line would become two. */
  readonly children: ReactNode;
}

export function CoverageLine({ state, children, ...reading }: CoverageLineProps): ReactNode {
  // The line is there before main has answered, so that the results do not move.
  return (
    <div className={styles['coverage']}>
      {state && <Coverage state={state} {...reading} />}
      <div className={styles['actions']}>{children}</div>
    </div>
  );
}

interface CoverageProps extends Omit<CoverageLineProps, 'state' | 'children'> {
  readonly state: SearchState;
}

function Coverage({ state, isOfferedBelow, readOthers, stopReading }: CoverageProps): ReactNode {
  const { coverage, reading, albumsFailed } = state;
  const { albumsRead, albumsKnown, isFull } = coverage;
  const areAllRead = albumsRead >= albumsKnown;
  const isReading = reading.state === 'reading' || reading.state === 'throttled';
  const isFailed = reading.state === 'failed';
  const words = [
    areAllRead && albumsKnown > 0
      ? t('search.allRead', { count: albumsKnown })
      : t('search.coverage', { read: albumsRead, known: albumsKnown }),
    ...(isFull ? [t('search.isFull')] : []),
    ...(albumsFailed > 0 ? [t('search.failed', { count: albumsFailed })] : []),
  ].join(' ');
  useReadingAnnounced(isReading, words);
  return (
    <>
      <p>{words}</p>
      {isReading && <progress aria-label={t('search.reading')} value={albumsRead} max={Math.max(1, albumsKnown)} />}
      {reading.state === 'throttled' && <Throttled untilMs={Date.parse(reading.untilAt)} />}
      {isFailed && <p role="alert">{t('search.readingEnded', { reason: sentenceOf(reading.error) })}</p>}
      {(isReading || (!areAllRead && !isFull && !isOfferedBelow)) && (
        // One button, so that it keeps the focus when reading starts or stops.
        <ReadingButton onClick={isReading ? stopReading : readOthers}>
          {t(isReading ? 'search.stopReading' : isFailed ? 'common.tryAgain' : 'search.readOthers')}
        </ReadingButton>
      )}
    </>
  );
}

/** Screen readers are told when reading starts and what was read when it ends, not each album. */
function useReadingAnnounced(isReading: boolean, words: string): void {
  const was = useRef(isReading);
  const onChange = useEffectEvent(() => announce(isReading ? t('search.reading') : words));
  useEffect(() => {
    if (was.current === isReading) return;
    was.current = isReading;
    onChange();
  }, [isReading]);
}

/** If it has the focus when everything is read, the focus moves to the field above it. */
function ReadingButton(props: Pick<ButtonProps, 'onClick' | 'children'>): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own && document.activeElement === own)
        document.querySelector<HTMLElement>('[role=search] input[type=search]')?.focus();
    };
  }, []);
  return <Button ref={button} {...props} />;
}

function Throttled({ untilMs }: { readonly untilMs: number }): ReactNode {
  const nowMs = useNow(1_000);
  return (
    <span>
      {t('search.throttled')}
      <span aria-hidden> · {leftInShort(Math.max(0, untilMs - nowMs))}</span>
    </span>
  );
}
