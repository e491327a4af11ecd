/**
 * One picture, large. It lies over the grid, which stays as it is below. The tile's own bytes show at once, the best
 * size for the window follows, and the neighbours are fetched ahead.
 */
import { ChevronLeft, ChevronRight, EyeOff, Lock, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AlbumId, Identity, MaskState, PictureId, PictureSummary } from '../../../preload/contract';
import { maskReason } from '../../api/mask-reason';
import { pictureUrl, videoUrl } from '../../api/picture-url';
import { withheldReason } from '../../api/withheld-reason';
import type { IconButtonProps } from '../../ui/icon-button';
import { IconButton } from '../../ui/icon-button';
import { Notice } from '../../ui/notice';
import { Modal } from '../../ui/modal';

export interface ViewerProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly mask: MaskState;
  readonly index: number;
  readonly total: number;
  readonly summaryAt: (index: number) => PictureSummary | undefined;
  /** Longest edge with which the grid shows its tiles, CSS pixels. */
  readonly tileLongEdgePx: number;
  /** Where the picture grows from, in the window's coordinates. */
  readonly origin: DOMRect | null;
  /** What is known of the picture, beside it. */
  readonly inspector: ReactNode;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
}

const NUMBER = new Intl.NumberFormat();
const GROW_MS = 180;

export function Viewer(props: ViewerProps): ReactNode {
  const { index, total, summaryAt, onMove, onClose } = props;
  const root = useRef<HTMLDialogElement>(null);
  const summary = summaryAt(index);
  useLayoutEffect(() => {
    root.current?.focus();
  }, []);
  useGrowth(root, props.origin);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = keyTarget(event.key, index, total);
    if (target === null || (event.target instanceof Element && event.target.closest('.inspector, video'))) return;
    event.preventDefault();
    onMove(target);
  };
  return (
    <Modal
      dialogRef={root}
      className="viewer"
      isWhole
      label={summary ? `Picture: ${summary.title}` : 'Picture'}
      onKeyDown={onKeyDown}
      onClose={onClose}
    >
      <div className="viewer-main">
        <header className="viewer-bar">
          <IconButton icon={X} label="Close" keys="Esc" onClick={onClose} />
          <h2 className="viewer-title">{summary?.title ?? ''}</h2>
          <span className="viewer-count">
            {NUMBER.format(index + 1)} of {NUMBER.format(total)}
          </span>
        </header>
        <Stage {...props} summary={summary} />
        <Step side="previous" icon={ChevronLeft} label="Previous" keys="←" isDisabled={index === 0} onClick={() => onMove(index - 1)} />
        <Step side="next" icon={ChevronRight} label="Next" keys="→" isDisabled={index === total - 1} onClick={() => onMove(index + 1)} />
      </div>
      {props.inspector}
    </Modal>
  );
}

function Step({ side, ...button }: IconButtonProps & { readonly side: 'previous' | 'next' }): ReactNode {
  return (
    <div className={`viewer-step viewer-${side}`}>
      <IconButton {...button} />
    </div>
  );
}

function keyTarget(key: string, index: number, total: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'ArrowRight':
      return Math.min(total - 1, index + 1);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

function Stage({ summary, identity, albumId, mask, index, summaryAt, tileLongEdgePx }: ViewerProps & { readonly summary: PictureSummary | undefined }): ReactNode {
  const longEdgePx = Math.max(window.innerWidth, window.innerHeight);
  const urlOf = (id: PictureId): string => pictureUrl(identity.key, albumId, id, longEdgePx, mask);
  const neighbours = [index + 1, index - 1]
    .map(summaryAt)
    .filter((near) => near?.availability === 'available')
    .map((near) => (near ? urlOf(near.id) : ''));
  useAhead(neighbours);
  if (!summary) return <div className="viewer-stage" aria-busy="true" />;
  const withheld = withheldReason(summary.availability);
  if (withheld) {
    return (
      <div className="viewer-stage">
        <Notice icon={Lock} title={withheld.short}>
          {withheld.why}
        </Notice>
      </div>
    );
  }
  const reason = maskReason(summary.safety, mask);
  const url = urlOf(summary.id);
  const previewUrl = pictureUrl(identity.key, albumId, summary.id, tileLongEdgePx, mask);
  return (
    <div className="viewer-stage">
      {summary.kind === 'video' && reason === null ? (
        <Video
          key={url}
          title={summary.title}
          url={videoUrl(identity.key, albumId, summary.id, longEdgePx, mask)}
          posterUrl={previewUrl}
        />
      ) : (
        <LargePicture key={url} title={summary.title} url={url} previewUrl={previewUrl} isMosaic={reason !== null} />
      )}
      {reason && (
        <p className="viewer-mask-note">
          <EyeOff aria-hidden size={16} />
          {reason}
        </p>
      )}
    </div>
  );
}

interface LargePictureProps {
  readonly title: string;
  readonly url: string;
  readonly previewUrl: string;
  readonly isMosaic: boolean;
}

function LargePicture({ title, url, previewUrl, isMosaic }: LargePictureProps): ReactNode {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  return (
    <>
      {state !== 'shown' && (
        <img className="viewer-picture viewer-preview" alt="" data-mosaic={isMosaic} src={previewUrl} />
      )}
      <img
        className="viewer-picture"
        alt={title}
        data-state={state}
        data-mosaic={isMosaic}
        src={url}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
      {state === 'failed' && (
        <p className="viewer-mask-note" role="alert">
          The large picture could not be loaded.
        </p>
      )}
    </>
  );
}

interface VideoProps {
  readonly title: string;
  readonly url: string;
  readonly posterUrl: string;
}

function Video({ title, url, posterUrl }: VideoProps): ReactNode {
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <>
      <video
        className="viewer-picture"
        aria-label={title}
        src={url}
        poster={posterUrl}
        controls
        disablePictureInPicture
        controlsList="nodownload noremoteplayback"
        onError={() => setHasFailed(true)}
      />
      {hasFailed && (
        <p className="viewer-mask-note" role="alert">
          This video could not be played.
        </p>
      )}
    </>
  );
}

/** The browser keeps what it has decoded for a while; that is all the fetching ahead there is. */
function useAhead(urls: readonly string[]): void {
  const joined = urls.join(' ');
  useEffect(() => {
    for (const url of joined.split(' ').filter(Boolean)) new Image().src = url;
  }, [joined]);
}

/** The picture grows from its tile, unless less motion is asked for. */
function useGrowth(root: RefObject<HTMLDialogElement | null>, origin: DOMRect | null): void {
  useLayoutEffect(() => {
    const stage = root.current?.querySelector('.viewer-stage');
    if (!stage || !origin || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const whole = stage.getBoundingClientRect();
    const scale = Math.max(origin.width / whole.width, origin.height / whole.height);
    const x = origin.left + origin.width / 2 - (whole.left + whole.width / 2);
    const y = origin.top + origin.height / 2 - (whole.top + whole.height / 2);
    stage.animate([{ transform: `translate(${x}px, ${y}px) scale(${scale})`, opacity: 0.4 }, { transform: 'none', opacity: 1 }], {
      duration: GROW_MS,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
  }, [root, origin]);
}
