/**
 * A picture or video that fills the viewer. An element shown under a lease carries the lease's token, and is removed
 * when the lease ends.
 */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LeaseToken, MaskStyle } from '../../../preload/contract';
import { joinClasses } from '../../ui/join-classes';
import { t } from '../../ui/language';
import styles from './viewer.module.css';

export interface LargePictureProps {
  readonly title: string;
  readonly url: string;
  /** The rendition from the grid, which is already loaded. */
  readonly previewUrl: string;
  readonly lease: LeaseToken | null;
}

export function LargePicture({ title, url, previewUrl, lease }: LargePictureProps): ReactNode {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      {!isShown && (
        <img className={styles['picture']} alt="" draggable={false} data-lease={lease ?? undefined} src={previewUrl} />
      )}
      <LargeImage title={title} src={url} maskStyle={null} lease={lease} onShown={() => setIsShown(true)} />
    </>
  );
}

export interface LargeImageProps {
  readonly title: string;
  readonly src: string;
  /** Null for the unmasked picture. */
  readonly maskStyle: MaskStyle | null;
  readonly lease: LeaseToken | null;
  readonly onShown?: () => void;
}

export function LargeImage({ title, src, maskStyle, lease, onShown }: LargeImageProps): ReactNode {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const [aspectRatio, setAspectRatio] = useState(1);
  const image = (
    <img
      className={styles['picture']}
      alt={title}
      draggable={false}
      data-state={state}
      data-mask-style={maskStyle ?? undefined}
      data-lease={lease ?? undefined}
      src={attempt === 0 ? src : `${src}&attempt=${attempt}`}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
        setAspectRatio(naturalWidth / naturalHeight);
        setState('shown');
        onShown?.();
      }}
      onError={() => setState('failed')}
    />
  );
  return (
    <>
      {maskStyle === 'soft' ? <SoftFrame aspectRatio={aspectRatio}>{image}</SoftFrame> : image}
      {state === 'failed' && (
        <div className={joinClasses(styles['mask-note'], styles['failed-note'])} role="alert">
          <span>{t('viewer.pictureFailed')}</span>
          <button
            type="button"
            className={styles['mask-button']}
            onClick={() => {
              setAttempt(attempt + 1);
              setState('loading');
            }}
          >
            {t('common.tryAgain')}
          </button>
        </div>
      )}
    </>
  );
}

interface SoftFrameProps {
  readonly aspectRatio: number;
  readonly children: ReactNode;
}

/** Cuts off the edges of a blurred picture, which would fade into the background. */
function SoftFrame({ aspectRatio, children }: SoftFrameProps): ReactNode {
  return (
    <div className={styles['soft-area']}>
      <div className={styles['soft-frame']} style={{ aspectRatio, width: `min(100cqw, ${100 * aspectRatio}cqh)` }}>
        {children}
      </div>
    </div>
  );
}

export interface VideoProps {
  readonly title: string;
  readonly url: string;
  readonly posterUrl: string;
  readonly lease: LeaseToken | null;
}

export function Video({ title, url, posterUrl, lease }: VideoProps): ReactNode {
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <>
      <video
        className={styles['picture']}
        aria-label={title}
        src={url}
        poster={posterUrl}
        data-lease={lease ?? undefined}
        controls
        disablePictureInPicture
        controlsList="nodownload noremoteplayback"
        onError={() => setHasFailed(true)}
      />
      {hasFailed && (
        <p className={joinClasses(styles['mask-note'], styles['failed-note'])} role="alert">
          {t('viewer.videoFailed')}
        </p>
      )}
    </>
  );
}
