/**
 * One picture, large. It lies over the grid, which stays as it is below. The tile's own bytes show at once, the best
 * size for the window follows, and the neighbours are fetched ahead.
 */
import { ChevronLeft, ChevronRight, Ellipsis, Lock, X } from 'lucide-react';
import type { DragEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode, RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Album, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import type { Masking } from '../../api/masking';
import { formsOf, maskingOf } from '../../api/masking';
import { pictureUrl, videoUrl } from '../../api/picture-url';
import { withheldReason } from '../../api/withheld-reason';
import type { IconButtonProps } from '../../ui/icon-button';
import { IconButton } from '../../ui/icon-button';
import type { MenuPlace } from '../../ui/menu';
import { asksForMenu } from '../../ui/menu';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import type { PressAndHold } from '../../ui/press-and-hold';
import { usePressAndHold } from '../../ui/press-and-hold';
import { LargeImage, LargePicture, Video } from './large-picture';
import type { PictureActions } from './picture-actions';
import { usePictureActions } from './picture-actions';
import { ViewerMaskNote } from './viewer-mask-note';

export interface ViewerProps {
  readonly identity: Identity;
  readonly album: Album;
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
  const actions = usePictureActions({ ...props, onOpen: null });
  const holding = usePressAndHold();
  // Held was the one before.
  useEffect(() => holding.release, [holding, summary?.id]);
  useLayoutEffect(() => {
    root.current?.focus();
  }, []);
  useGrowth(root, props.origin);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('.inspector, video')) return;
    if (asksForMenu(event)) {
      event.preventDefault();
      const { left, top } = event.currentTarget.getBoundingClientRect();
      actions.openMenu(index, { x: left + 16, y: top + 56 });
      return;
    }
    if (event.key === ' ' && event.target === root.current) {
      holding.pressKey(event, () => actions.hold(index, longEdgeOfWindow()));
      return;
    }
    const target = keyTarget(event.key, index, total);
    if (target === null) return;
    event.preventDefault();
    onMove(target);
  };
  const masking = summary && maskingIn(props, summary);
  return (
    <Modal dialogRef={root} className="viewer" isWhole label={nameOf(summary, masking)} onKeyDown={onKeyDown} onClose={onClose}>
      <div className="viewer-main">
        <header className="viewer-bar">
          <IconButton icon={X} label="Close" keys="Esc" onClick={onClose} />
          <h2 className="viewer-title">{summary?.title ?? ''}</h2>
          <span className="viewer-count">
            {NUMBER.format(index + 1)} of {NUMBER.format(total)}
          </span>
          {summary?.availability === 'available' && <MoreButton onMenu={(at) => actions.openMenu(index, at)} />}
        </header>
        <Stage {...props} summary={summary} actions={actions} holding={holding} />
        <Step side="previous" icon={ChevronLeft} label="Previous" keys="←" isDisabled={index === 0} onClick={() => onMove(index - 1)} />
        <Step side="next" icon={ChevronRight} label="Next" keys="→" isDisabled={index === total - 1} onClick={() => onMove(index + 1)} />
      </div>
      {props.inspector}
      {actions.menu}
    </Modal>
  );
}

function nameOf(summary: PictureSummary | undefined, masking: Masking | undefined): string {
  if (!summary) return 'Picture';
  const why = masking?.isMasked && masking.words ? `, ${masking.words}` : '';
  return `Picture: ${summary.title}${why}`;
}

function maskingIn({ mask, identity, album }: ViewerProps, summary: PictureSummary): Masking {
  return maskingOf(mask, identity.key, { kind: 'picture', albumId: album.id, pictureId: summary.id }, summary);
}

function longEdgeOfWindow(): number {
  return Math.max(window.innerWidth, window.innerHeight);
}

function MoreButton({ onMenu }: { readonly onMenu: (at: MenuPlace) => void }): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const open = (): void => {
    const box = place.current?.getBoundingClientRect();
    if (box) onMenu({ x: box.left, y: box.bottom + 4 });
  };
  return (
    <span ref={place}>
      <IconButton icon={Ellipsis} label="More" onClick={open} />
    </span>
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

interface StageProps extends ViewerProps {
  readonly summary: PictureSummary | undefined;
  readonly actions: PictureActions;
  readonly holding: PressAndHold;
}

function Stage(props: StageProps): ReactNode {
  const { summary, identity, album, index, tileLongEdgePx, actions, holding } = props;
  const longEdgePx = longEdgeOfWindow();
  useAhead(neighboursOf(props, longEdgePx));
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
  const masking = maskingIn(props, summary);
  const { masked, plain } = formsOf(masking, (form) => pictureUrl(identity.key, album.id, summary.id, longEdgePx, form));
  const previewUrl = pictureUrl(identity.key, album.id, summary.id, tileLongEdgePx, masking);
  const hold = () => actions.hold(index, longEdgePx);
  return (
    <div
      className="viewer-stage"
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        if (event.target instanceof Element && !event.target.closest('button, video')) holding.press(event, hold);
      }}
      // What controls a video is dragged itself.
      draggable={plain === null || summary.kind === 'picture'}
      onDragStart={(event: DragEvent) => {
        event.preventDefault();
        actions.drag(index);
      }}
      onContextMenu={(event: MouseEvent) => {
        event.preventDefault();
        actions.openMenu(index, { x: event.clientX, y: event.clientY });
      }}
    >
      {masked && masked.look === 'plain' && <p className="viewer-plain">{summary.title}</p>}
      {masked && masked.look !== 'plain' && (
        <LargeImage key={masked.src} title={plain ? '' : summary.title} src={masked.src} look={masked.look} lease={null} />
      )}
      {plain && summary.kind === 'video' && (
        <Video
          key={plain.src}
          title={summary.title}
          url={videoUrl(identity.key, album.id, summary.id, longEdgePx, masking)}
          posterUrl={previewUrl}
          lease={plain.leaseToken}
        />
      )}
      {plain && summary.kind === 'picture' && (
        <LargePicture key={plain.src} title={summary.title} url={plain.src} previewUrl={previewUrl} lease={plain.leaseToken} />
      )}
      <ViewerMaskNote
        what={{ kind: 'picture', albumId: album.id, pictureId: summary.id }}
        masking={masking}
        holding={holding}
        onHold={hold}
      />
    </div>
  );
}

/** What is held shows this picture alone, and nothing of the next is fetched under it. */
function neighboursOf(props: ViewerProps, longEdgePx: number): string[] {
  const { identity, album, index, summaryAt } = props;
  return [index + 1, index - 1].flatMap((near) => {
    const summary = summaryAt(near);
    if (summary?.availability !== 'available') return [];
    const masking = maskingIn(props, summary);
    if (masking.lease?.kind === 'held' || (masking.isMasked && masking.look === 'plain')) return [];
    return [pictureUrl(identity.key, album.id, summary.id, longEdgePx, masking)];
  });
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
