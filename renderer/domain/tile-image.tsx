/**
 * A picture in a tile: a neutral background until it is loaded, and a small mark if it cannot be loaded. The strip above
 * the tiles says why, and retries all of them.
 */
import { EyeOff, ImageOff } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LeaseToken, MaskStyle } from '../../preload/contract';
import { imageQueue } from '../ui/image-queue';
import { t } from '../ui/language';
import { VisuallyHidden } from '../ui/text-looks';
import { TileNote } from '../ui/tile';
import { addFailedPicture } from './failed-pictures';
import styles from './tile-image.module.css';

/** The form shown in place of the picture. */
export interface MaskedForm {
  readonly src: string;
  readonly maskStyle: MaskStyle;
  /** Why the picture is masked; shown when the pointer rests on the mark. */
  readonly words: string;
}

/** The unmasked picture. */
export interface PlainForm {
  readonly src: string;
  /** The lease under which the picture is shown, and with which it must disappear; null if no rule masks it. */
  readonly leaseToken: LeaseToken | null;
}

export interface TileForms {
  readonly masked: MaskedForm | null;
  /** Drawn above the masked form if both are set. */
  readonly plain: PlainForm | null;
}

export interface TileImageProps {
  readonly forms: TileForms;
  /** Shows and reports no failure, because the element below says enough. */
  readonly isOptional?: boolean;
  /** See `FailedPicture.mayBeGone`. */
  readonly mayBeGone?: boolean;
  /**
   * Called with the shape of the picture when it arrives; that of a mosaic is not exact. Null for a plain tile of
   * one pixel, for a picture that could not be loaded, and for a brief reveal, so that the layout stays.
   */
  readonly onShape?: (aspectRatio: number | null, isExact: boolean) => void;
}

export function TileImage({
  forms: { masked, plain },
  isOptional = false,
  mayBeGone = false,
  onShape,
}: TileImageProps): ReactNode {
  return (
    <>
      {masked && (
        <Masked
          key={`masked ${masked.src}`}
          form={masked}
          hasMark={plain === null}
          isOptional={isOptional}
          mayBeGone={mayBeGone}
          onShape={onShape}
        />
      )}
      {plain && (
        <LoadedImage
          key={plain.src}
          src={plain.src}
          isOptional={isOptional}
          mayBeGone={mayBeGone}
          isOver={masked !== null}
          onShape={masked === null ? onShape : onShape && ((_ratio, isExact) => onShape(null, isExact))}
          {...(plain.leaseToken === null ? {} : { lease: plain.leaseToken })}
        />
      )}
    </>
  );
}

interface MaskedProps {
  readonly form: MaskedForm;
  readonly hasMark: boolean;
  readonly isOptional: boolean;
  readonly mayBeGone: boolean;
  readonly onShape: TileImageProps['onShape'];
}

function Masked({ form: { src, maskStyle, words }, hasMark, isOptional, mayBeGone, onShape }: MaskedProps): ReactNode {
  return (
    <>
      {maskStyle === 'plain' ? (
        <span className={styles['plain']} />
      ) : (
        <LoadedImage src={src} maskStyle={maskStyle} isOptional={isOptional} mayBeGone={mayBeGone} onShape={onShape} />
      )}
      {hasMark && (
        <span className={styles['mark']} title={words}>
          <EyeOff aria-hidden size={12} />
        </span>
      )}
    </>
  );
}

/** A picture up to this size is decoded in the frame that shows it, unless its grid is scrolled: a few milliseconds. */
const MOST_PIXELS_IN_A_FRAME = 500_000;

type LoadState = 'loading' | 'shown' | 'failed';

interface LoadedImageProps {
  readonly src: string;
  readonly isOptional: boolean;
  readonly mayBeGone: boolean;
  readonly maskStyle?: MaskStyle;
  readonly lease?: LeaseToken;
  readonly isOver?: boolean;
  readonly onShape: TileImageProps['onShape'];
}

let loads = 0;

/** Distinguishes the addresses of equal pictures, so that main decides anew each time one is shown. */
function nextLoad(): number {
  loads += 1;
  return loads;
}

function LoadedImage({
  src,
  isOptional,
  mayBeGone,
  maskStyle,
  lease,
  isOver = false,
  onShape,
}: LoadedImageProps): ReactNode {
  const [state, setState] = useState<LoadState>('loading');
  const [attempt, setAttempt] = useState(0);
  const [load] = useState(nextLoad);
  const image = useRef<HTMLImageElement>(null);
  const once = src.startsWith('proofsheet-picture:') ? `${src}&load=${load}` : src;
  const address = attempt === 0 ? once : `${once}&attempt=${attempt}`;
  const isReported = !isOptional && (state === 'failed' || (state === 'loading' && attempt > 0));
  useEffect(() => {
    if (!isReported) return undefined;
    return addFailedPicture({
      address,
      mayBeGone,
      isRetrying: state === 'loading',
      retry: () => {
        setAttempt((number) => number + 1);
        setState('loading');
      },
    });
  }, [isReported, address, mayBeGone, state]);
  const hasFailed = state === 'failed';
  useLayoutEffect(
    () => (image.current && !hasFailed ? imageQueue.add(image.current, address) : undefined),
    [address, hasFailed],
  );
  if (hasFailed) return isOptional ? null : <FailedMark />;
  return (
    <img
      ref={image}
      className={styles['image']}
      data-state={state}
      data-mask-style={maskStyle}
      data-over={isOver}
      data-lease={lease}
      alt=""
      draggable={false}
      decoding="async"
      onLoad={({ currentTarget }) => {
        const { naturalWidth, naturalHeight } = currentTarget;
        const show = (): void => {
          // Only a repeated attempt is rendered again: hundreds of tiles load a second.
          currentTarget.dataset['state'] = 'shown';
          if (attempt > 0) setState('shown');
        };
        const isAtRest = currentTarget.closest('[data-moving]') === null;
        if (isAtRest && naturalWidth * naturalHeight <= MOST_PIXELS_IN_A_FRAME) {
          currentTarget.decoding = 'sync';
          show();
        }
        // Decoded apart from the frames, none of which has to wait for it. A rejection means that it is decoded later.
        else currentTarget.decode().then(show, show);
        const hasShape = Math.max(naturalWidth, naturalHeight) > 1;
        onShape?.(hasShape ? naturalWidth / naturalHeight : null, maskStyle === undefined);
      }}
      onError={() => {
        setState('failed');
        onShape?.(null, maskStyle === undefined);
      }}
    />
  );
}

function FailedMark(): ReactNode {
  return (
    <TileNote data-tile-note data-failed title={t('pictures.couldNotLoad')}>
      <ImageOff aria-label={t('pictures.couldNotLoad')} size={16} />
    </TileNote>
  );
}

export interface MaskedNoteProps {
  readonly isMasked: boolean;
  readonly isRevealed: boolean;
}

/** Text for screen readers after a title: "Moonrise, masked". The tooltip and the viewer say why. */
export function MaskedNote({ isMasked, isRevealed }: MaskedNoteProps): ReactNode {
  if (!isMasked && !isRevealed) return null;
  return <VisuallyHidden>{t(isMasked ? 'tileStates.masked' : 'tileStates.revealed')}</VisuallyHidden>;
}
