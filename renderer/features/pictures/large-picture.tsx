/**
 * A picture or video that fills the viewer. An element shown under a lease carries the lease's token, and is removed
 * when the lease ends.
 */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LeaseToken, MaskStyle } from '../../../preload/contract';
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
  return (
    <>
      <img
        className={styles['picture']}
        alt={title}
        draggable={false}
        data-state={state}
        data-mosaic={maskStyle === 'mosaic'}
        data-soft={maskStyle === 'soft'}
        data-lease={lease ?? undefined}
        src={src}
        onLoad={() => {
          setState('shown');
          onShown?.();
        }}
        onError={() => setState('failed')}
      />
      {state === 'failed' && (
        <p className={styles['mask-note']} role="alert">
          {t('viewer.pictureFailed')}
        </p>
      )}
    </>
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
        <p className={styles['mask-note']} role="alert">
          {t('viewer.videoFailed')}
        </p>
      )}
    </>
  );
}
