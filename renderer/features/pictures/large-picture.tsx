/**
 * The picture or video of the viewer. An element shown under a lease carries the lease's token, and is removed when the
 * lease ends.
 */
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { LeaseToken, MaskStyle } from '../../../preload/contract';
import type { Size } from '../../ui/zoom/zoom-view';
import { t } from '../../ui/language';
import type { PreloadedImages } from './preloaded-images';
import styles from './viewer.module.css';

/** Tries again; null if the picture did not fail. */
export type Retry = (() => void) | null;

export interface LargePictureProps {
  readonly title: string;
  /** May change to the address of a larger rendition; the former one stays visible until the new one has arrived. */
  readonly url: string;
  /** The rendition from the grid, which is already loaded. */
  readonly previewUrl: string;
  readonly lease: LeaseToken | null;
  readonly preloaded: PreloadedImages;
  readonly onSize: (size: Size) => void;
  readonly onFailure: (retry: Retry) => void;
  /** Called once the picture of this address is shown, with its pixels. */
  readonly onShown: (size: Size) => void;
}

export function LargePicture(props: LargePictureProps): ReactNode {
  const { title, url, previewUrl, lease, preloaded, onSize, onFailure, onShown } = props;
  const [shownUrl, setShownUrl] = useState(() => (preloaded.sizeOf(url) ? url : previewUrl));
  return (
    <>
      {shownUrl !== url && (
        <img
          key={shownUrl}
          className={styles['picture']}
          alt=""
          draggable={false}
          data-lease={lease ?? undefined}
          src={shownUrl}
          onLoad={({ currentTarget }) => onSize(sizeOf(currentTarget))}
        />
      )}
      <LargeImage
        key={url}
        title={title}
        src={url}
        maskStyle={null}
        lease={lease}
        preloaded={preloaded}
        onFailure={onFailure}
        onShown={(size) => {
          onSize(size);
          setShownUrl(url);
          onShown(size);
        }}
      />
    </>
  );
}

export interface LargeImageProps {
  readonly title: string;
  readonly src: string;
  /** Null for the unmasked picture. */
  readonly maskStyle: MaskStyle | null;
  readonly lease: LeaseToken | null;
  readonly preloaded: PreloadedImages;
  readonly onShown: (size: Size) => void;
  readonly onFailure: (retry: Retry) => void;
}

export function LargeImage(props: LargeImageProps): ReactNode {
  const { title, src, maskStyle, lease, preloaded, onShown, onFailure } = props;
  const [readySize] = useState(() => preloaded.sizeOf(src));
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>(readySize ? 'shown' : 'loading');
  const latestOnShown = useRef(onShown);
  useLayoutEffect(() => {
    latestOnShown.current = onShown;
  }, [onShown]);
  // Before the first frame, so that a preloaded picture appears in its own shape.
  useLayoutEffect(() => {
    if (readySize) latestOnShown.current(readySize);
  }, [readySize]);
  const isShown = useRef(readySize !== null);
  // Called for what was preloaded, and when the element has loaded it.
  const show = (size: Size): void => {
    if (isShown.current) return;
    isShown.current = true;
    setState('shown');
    onShown(size);
  };
  const element = useRef<HTMLImageElement>(null);
  const showDecoded = useEffectEvent((size: Size) => {
    // On a busy computer the element has it a little later, and then says so itself.
    if (element.current?.complete && element.current.naturalWidth > 0) show(size);
  });
  useEffect(() => {
    let isShowing = true;
    // A failure is reported by the element.
    preloaded.whenDecoded(src)?.then(
      (size) => isShowing && showDecoded(size),
      () => undefined,
    );
    return () => {
      isShowing = false;
    };
  }, [preloaded, src]);
  const [attempt, setAttempt] = useState(0);
  const image = (
    <img
      ref={element}
      className={styles['picture']}
      alt={title}
      draggable={false}
      data-state={state}
      data-mask-style={maskStyle ?? undefined}
      data-lease={lease ?? undefined}
      // Otherwise Chromium draws the frame without a large picture, although it is decoded already.
      decoding={state === 'shown' ? 'sync' : 'async'}
      src={attempt === 0 ? src : `${src}&attempt=${attempt}`}
      onLoad={({ currentTarget }) => {
        const showLoaded = (): void => {
          // Another address replaced it while it was decoded.
          if (currentTarget.isConnected) show(sizeOf(currentTarget));
        };
        // Decoded apart from the frames, so that none has to wait. A rejection means that it is decoded later.
        currentTarget.decode().then(showLoaded, showLoaded);
      }}
      onError={() => {
        setState('failed');
        onFailure(() => {
          onFailure(null);
          setAttempt(attempt + 1);
          setState('loading');
        });
      }}
    />
  );
  // Cuts off the edges of a blurred picture, which would fade into the background.
  return maskStyle === 'soft' ? <div className={styles['soft-frame']}>{image}</div> : image;
}

function sizeOf({ naturalWidth, naturalHeight }: HTMLImageElement): Size {
  return { width: naturalWidth, height: naturalHeight };
}

export function FailedNote({ retry }: { readonly retry: () => void }): ReactNode {
  return (
    <div className={styles['failed-note']} role="alert">
      <span>{t('viewer.pictureFailed')}</span>
      <button type="button" className={styles['failed-button']} onClick={retry}>
        {t('common.tryAgain')}
      </button>
    </div>
  );
}
