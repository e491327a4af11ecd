/** A picture in a tile: neutral until it is there, and a quiet note with a way to try again when it cannot be had. */
import { EyeOff, ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LeaseToken, MaskLook } from '../../preload/contract';

/** In place of the picture. */
export interface MaskedForm {
  readonly src: string;
  readonly look: MaskLook;
  /** Why it is masked; shown when the pointer rests on the mark. */
  readonly words: string;
}

/** As it is. */
export interface PlainForm {
  readonly src: string;
  /** What it is shown under, and must go with; null: nothing masks it. */
  readonly leaseToken: LeaseToken | null;
}

export interface TileForms {
  readonly masked: MaskedForm | null;
  /** Above the masked form where both are there. */
  readonly plain: PlainForm | null;
}

export interface TileImageProps {
  readonly forms: TileForms;
  /** For a tile that opens on a click: what is said in place of the picture, with no button of its own. Null: nothing is. */
  readonly failedWords?: string | null;
}

export function TileImage({ forms: { masked, plain }, failedWords }: TileImageProps): ReactNode {
  return (
    <>
      {masked && (
        <Masked key={`masked ${masked.src}`} form={masked} hasMark={plain === null} failedWords={failedWords} />
      )}
      {plain && (
        <LoadedImage
          key={plain.src}
          src={plain.src}
          failedWords={failedWords}
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
  readonly failedWords: string | null | undefined;
}

function Masked({ form: { src, look, words }, hasMark, failedWords }: MaskedProps): ReactNode {
  return (
    <>
      {look === 'plain' ? (
        <span className="tile-plain" />
      ) : (
        <LoadedImage src={src} look={look} failedWords={failedWords} />
      )}
      {hasMark && (
        <span className="tile-mask-mark" title={words}>
          <EyeOff aria-hidden size={12} />
        </span>
      )}
    </>
  );
}

type LoadState = 'loading' | 'shown' | 'failed';

interface LoadedImageProps {
  readonly src: string;
  readonly failedWords: string | null | undefined;
  readonly look?: MaskLook;
  readonly lease?: LeaseToken;
  readonly isOver?: boolean;
}

function LoadedImage({ src, failedWords, look, lease, isOver = false }: LoadedImageProps): ReactNode {
  const [state, setState] = useState<LoadState>('loading');
  const [attempt, setAttempt] = useState(0);
  if (state === 'failed') {
    const again = (): void => {
      setAttempt(attempt + 1);
      setState('loading');
    };
    return <Failed words={failedWords} onAgain={again} />;
  }
  return (
    <img
      className="tile-image"
      data-state={state}
      data-mosaic={look === 'mosaic'}
      data-soft={look === 'soft'}
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
      <span className="tile-note">
        <ImageOff aria-hidden size={20} />
        <span>{words}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className="tile-note tile-failed"
      onClick={(event) => {
        event.stopPropagation();
        onAgain();
      }}
    >
      <ImageOff aria-hidden size={20} />
      <span>Could not load. Try again</span>
    </button>
  );
}
