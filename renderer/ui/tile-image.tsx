/** A picture in a tile: neutral until it is there, and a quiet note with a way to try again when it cannot be had. */
import { EyeOff, ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';

export interface TileImageProps {
  readonly src: string;
  readonly isMosaic: boolean;
  /** Why it is masked; shown when the pointer rests on the mark. */
  readonly maskReason: string | null;
  /** For a tile that opens on a click: what is said in place of the picture, with no button of its own. Null: nothing is. */
  readonly failedWords?: string | null;
}

type LoadState = 'loading' | 'shown' | 'failed';

export function TileImage({ src, isMosaic, maskReason, failedWords }: TileImageProps): ReactNode {
  const [state, setState] = useState<LoadState>('loading');
  const [attempt, setAttempt] = useState(0);
  if (state === 'failed' && failedWords === null) return null;
  if (state === 'failed' && failedWords !== undefined) {
    return (
      <span className="tile-note">
        <ImageOff aria-hidden size={20} />
        <span>{failedWords}</span>
      </span>
    );
  }
  if (state === 'failed') {
    return (
      <button
        type="button"
        tabIndex={-1}
        className="tile-note tile-failed"
        onClick={(event) => {
          event.stopPropagation();
          setAttempt(attempt + 1);
          setState('loading');
        }}
      >
        <ImageOff aria-hidden size={20} />
        <span>Could not load. Try again</span>
      </button>
    );
  }
  return (
    <>
      <img
        className="tile-image"
        data-state={state}
        data-mosaic={isMosaic}
        alt=""
        draggable={false}
        decoding="async"
        src={attempt === 0 ? src : `${src}&attempt=${attempt}`}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
      {isMosaic && (
        <span className="tile-mask-mark" title={maskReason ?? undefined}>
          <EyeOff aria-hidden size={12} />
        </span>
      )}
    </>
  );
}
