/**
 * A picture in a tile: a neutral background until it is loaded, and a note with a retry button if it cannot be loaded.
 */
import { EyeOff, ImageOff } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { LeaseToken, MaskStyle } from '../../preload/contract';
import { t } from '../ui/language';
import { VisuallyHidden } from '../ui/text-looks';
import { TileNote } from '../ui/tile';
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
  /**
   * Text in place of a picture that failed to load, without a retry button, for tiles that open on a click. Null shows
   * no text.
   */
  readonly formatFailed?: string | null;
}

export function TileImage({ forms: { masked, plain }, formatFailed }: TileImageProps): ReactNode {
  return (
    <>
      {masked && (
        <Masked key={`masked ${masked.src}`} form={masked} hasMark={plain === null} formatFailed={formatFailed} />
      )}
      {plain && (
        <LoadedImage
          key={plain.src}
          src={plain.src}
          formatFailed={formatFailed}
          isOver={masked !== null}
          {...(plain.leaseToken === null ? {} : { lease: plain.leaseToken })}
        />
      )}
    </>
  );
}

interface MaskedProps {
  readonly form: MaskedForm;
  readonly hasMark: boolean;
  readonly formatFailed: string | null | undefined;
}

function Masked({ form: { src, maskStyle, words }, hasMark, formatFailed }: MaskedProps): ReactNode {
  return (
    <>
      {maskStyle === 'plain' ? (
        <span className={styles['plain']} />
      ) : (
        <LoadedImage src={src} maskStyle={maskStyle} formatFailed={formatFailed} />
      )}
      {hasMark && (
        <span className={styles['mark']} title={words}>
          <EyeOff aria-hidden size={12} />
        </span>
      )}
    </>
  );
}

type LoadState = 'loading' | 'shown' | 'failed';

interface LoadedImageProps {
  readonly src: string;
  readonly formatFailed: string | null | undefined;
  readonly maskStyle?: MaskStyle;
  readonly lease?: LeaseToken;
  readonly isOver?: boolean;
}

function LoadedImage({ src, formatFailed, maskStyle, lease, isOver = false }: LoadedImageProps): ReactNode {
  const [state, setState] = useState<LoadState>('loading');
  const [attempt, setAttempt] = useState(0);
  if (state === 'failed') {
    const again = (): void => {
      setAttempt(attempt + 1);
      setState('loading');
    };
    return <Failed words={formatFailed} onAgain={again} />;
  }
  return (
    <img
      className={styles['image']}
      data-state={state}
      data-mask-style={maskStyle}
      data-over={isOver}
      data-lease={lease}
      alt=""
      draggable={false}
      decoding="async"
      src={attempt === 0 ? src : `${src}&attempt=${attempt}`}
      onLoad={() => setState('shown')}
      onError={() => setState('failed')}
    />
  );
}

function Failed({
  words,
  onAgain,
}: {
  readonly words: string | null | undefined;
  readonly onAgain: () => void;
}): ReactNode {
  if (words === null) return null;
  if (words !== undefined) {
    return (
      <TileNote data-tile-note>
        <ImageOff aria-hidden size={20} />
        <span>{words}</span>
      </TileNote>
    );
  }
  return (
    <TileNote
      data-tile-note
      as="button"
      type="button"
      tabIndex={-1}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        onAgain();
      }}
    >
      <ImageOff aria-hidden size={20} />
      <span>{t('pictures.couldNotLoad')}</span>
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
