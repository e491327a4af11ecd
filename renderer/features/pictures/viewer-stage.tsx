/** The middle of the viewer: the picture in its permitted form, and the note about its mask. */
import { Lock } from 'lucide-react';
import type { DragEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { PictureId, PictureSummary } from '../../../preload/contract';
import { formsOf } from '../../domain/masking';
import {
  LARGEST_SHOWN_PX,
  largePictureUrl,
  longEdgeFor,
  longEdgeForPixels,
  longEdgeOfWindow,
  pictureTileUrl,
  pictureUrl,
} from '../../domain/picture-url';
import { withheldReason } from '../../domain/withheld-reason';
import { Notice } from '../../ui/notice';
import type { PressAndHold } from '../../ui/press-and-hold';
import { useZoom, type ZoomControl } from '../../ui/zoom/zoom-control';
import { geometryOf, longEdgeShown } from '../../ui/zoom/zoom-view';
import { Zoomable } from '../../ui/zoom/zoomable';
import { maskingIn, urlInWindow } from './large-url';
import { FailedNote, LargeImage, LargePicture, type Retry } from './large-picture';
import { INITIAL_VIDEO_CHOICES, VideoPlayer } from './video-player';
import type { PictureActions } from './picture-actions';
import { LoadingNote } from './loading-note';
import { usePreloadedImages, usePreloading } from './preloaded-images';
import { PictureTiles } from './picture-tiles';
import { type ArrivedPicture, SmallerNote, useSmallerSize } from './smaller-note';
import { needsTiles, WHOLE_LONG_EDGE_PX } from './tile-levels';
import type { PictureSize } from './use-picture-size';
import { useSwipe } from './use-swipe';
import { propsAt, type ViewerProps } from './viewer-props';
import styles from './viewer.module.css';

export interface StageSlideshow {
  /** Loaded before it is shown. */
  readonly nextIndex: number | null;
  readonly hasSound: boolean;
  /** Called while a video plays. */
  readonly onVideoProgress: (picture: PictureId, seconds: number) => void;
}

export interface ViewerStageProps extends ViewerProps {
  readonly summary: PictureSummary | undefined;
  readonly actions: PictureActions;
  readonly holding: PressAndHold;
  readonly control: ZoomControl;
  readonly pictureSize: PictureSize;
  /** Called with the picture once it is shown, or could not be loaded; of a video in a slideshow, once it has ended. */
  readonly onSettled: (picture: PictureId) => void;
  /** The picture has the whole viewer, and the controls are above it. */
  readonly isWhole?: boolean;
  /** Set while a slideshow plays. */
  readonly slideshow?: StageSlideshow | null;
  /** Set if the picture is one of several side by side. */
  readonly pane?: { readonly isActive: boolean };
}

/** What a fitted picture leaves free, in CSS pixels: the buttons for the next picture are beside it. */
const MARGINS = { picture: { sides: 56, bottom: 0 }, video: { sides: 56, bottom: 60 } } as const;
const NO_MARGINS = { sides: 0, bottom: 0 } as const;
const PANE_MARGINS = { sides: 4, bottom: 4 } as const;
/** The shape of a picture until any of it is known; nothing is visible before. */
const UNKNOWN_SIZE = { width: 1500, height: 1000 } as const;

export function ViewerStage(props: ViewerStageProps): ReactNode {
  const { summary, identity, album, index, tileLongEdgePx, actions, holding, control, pictureSize, pane } = props;
  const { slideshow = null, isWhole = false } = props;
  const [video, setVideo] = useState(INITIAL_VIDEO_CHOICES);
  const [failure, setFailure] = useState<{ readonly id: string; readonly retry: Retry } | null>(null);
  const longEdgePx = useLongEdge(control, pictureSize, summary?.id);
  const [arrived, setArrived] = useState<(ArrivedPicture & { readonly src: string }) | null>(null);
  const smaller = useSmallerSize({ identity, albumId: album.id }, pictureSize, arrived);
  const canPan = useZoom(control, ({ geometry }) => geometry?.canPan ?? false);
  const ownImages = usePreloadedImages();
  const preloaded = pane ? ownImages : props.opening;
  const url = urlInWindow(props, summary);
  const settle = usePreloading(preloaded, url, pane?.isActive === false ? [] : neighboursOf(props));
  const { total, onMove } = props;
  const swipe = useSwipe({
    isOn: !canPan,
    onSwipe: (step) => {
      if (index + step >= 0 && index + step < total) onMove(index + step);
    },
  });
  if (!summary) return <div data-stage className={styles['stage']} aria-busy="true" />;
  const withheld = withheldReason(summary.availability);
  if (withheld) {
    return (
      <div data-stage className={styles['stage']}>
        <Notice icon={Lock} title={withheld.short}>
          {withheld.why}
        </Notice>
      </div>
    );
  }
  const masking = maskingIn(props, summary);
  const { masked, plain } = formsOf(masking, (form) =>
    // A masked form has the same few colours in every size.
    largePictureUrl(identity.key, album.id, summary.id, form.isMasked ? longEdgeOfWindow() : longEdgePx, form),
  );
  const previewUrl = pictureUrl(identity.key, album.id, summary.id, tileLongEdgePx, masking);
  const hold = () => actions.hold(index, longEdgeToHold(control, pictureSize, summary.id, pane !== undefined));
  const { size, learn } = pictureSize;
  const onSettled = (): void => {
    settle();
    props.onSettled(summary.id);
  };
  const note = (retry: Retry): void => {
    setFailure({ id: summary.id, retry });
    onSettled();
  };
  const isSmaller = smaller !== null && arrived?.src === plain?.src;
  const retry = failure?.id === summary.id && !isSmaller ? failure.retry : null;
  return (
    <div
      data-stage
      className={styles['stage']}
      data-kind={summary.kind}
      {...swipe}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        swipe.onPointerDown(event);
        if (event.target instanceof Element && !event.target.closest('button, video')) holding.press(event, hold);
      }}
      // A drag on a video's controls must operate the controls, and a drag of a zoomed picture moves it.
      draggable={(plain === null || summary.kind === 'picture') && !canPan}
      onDragStart={(event: DragEvent) => {
        event.preventDefault();
        actions.drag(index);
      }}
      onContextMenu={(event: MouseEvent) => {
        event.preventDefault();
        actions.openMenu(index, { x: event.clientX, y: event.clientY });
      }}
    >
      {masked && masked.maskStyle === 'plain' && !plain && (
        <p dir="auto" className={styles['plain']} aria-hidden>
          {summary.title}
        </p>
      )}
      {(summary.kind === 'picture' || (masked && !plain)) && (
        <Zoomable
          control={control}
          picture={size ?? UNKNOWN_SIZE}
          margins={pane ? PANE_MARGINS : isWhole ? NO_MARGINS : MARGINS[summary.kind]}
          place={isWhole ? 'whole' : 'middle'}
          isDrawnOnce={(masked?.maskStyle === 'soft' && !plain) || (size?.isExact === true && needsTiles(size))}
          isHidden={size === null}
        >
          {masked && masked.maskStyle !== 'plain' && (
            <LargeImage
              key={masked.src}
              title={plain ? '' : summary.title}
              src={masked.src}
              maskStyle={masked.maskStyle}
              lease={null}
              preloaded={preloaded}
              onShown={(loaded) => {
                learn(loaded, true);
                onSettled();
              }}
              onFailure={note}
            />
          )}
          {plain && summary.kind === 'picture' && (
            <LargePicture
              // Nothing of a picture stays when its lease or the rules change.
              key={`${summary.id} ${plain.leaseToken ?? ''} ${masking.revision}`}
              title={summary.title}
              url={plain.src}
              previewUrl={previewUrl}
              lease={plain.leaseToken}
              preloaded={preloaded}
              onSize={(loaded) => learn(loaded, false)}
              onFailure={note}
              onShown={(loaded) => {
                const askedPx = longEdgeForPixels(longEdgePx * window.devicePixelRatio);
                setArrived({ id: summary.id, src: plain.src, askedPx, size: loaded });
                onSettled();
              }}
            />
          )}
          {plain && summary.kind === 'picture' && size?.isExact && needsTiles(size) && !isSmaller && (
            <PictureTiles
              key={`tiles ${summary.id} ${plain.leaseToken ?? ''} ${masking.revision}`}
              control={control}
              picture={size}
              onFailure={note}
              lease={masking.lease}
              urlOf={(place) => pictureTileUrl(identity.key, album.id, summary.id, place, masking)}
            />
          )}
        </Zoomable>
      )}
      {plain && summary.kind === 'video' && (
        <VideoPlayer
          key={`${summary.id} ${plain.leaseToken ?? ''} ${masking.revision}`}
          {...{ identity, album, summary, masking, longEdgePx }}
          posterUrl={previewUrl}
          choices={video}
          onChoices={setVideo}
          slideshow={
            slideshow && {
              hasSound: slideshow.hasSound,
              onProgress: (seconds) => slideshow.onVideoProgress(summary.id, seconds),
              onOver: onSettled,
            }
          }
        />
      )}
      {plain &&
        summary.kind === 'picture' &&
        !retry &&
        longEdgeFor(longEdgePx) > longEdgeFor(longEdgeOfWindow()) &&
        arrived?.src !== plain.src && (
          <LoadingNote
            identity={identity}
            albumId={album.id}
            pictureId={summary.id}
            longEdgePx={longEdgeForPixels(longEdgePx * window.devicePixelRatio)}
          />
        )}
      {isSmaller && <SmallerNote smaller={smaller} />}
      {retry && <FailedNote retry={retry} />}
    </div>
  );
}

/** Returns the longest edge that is sharp in the present zoom, in device pixels, however the picture is requested. */
function zoomedLongEdgePx(
  { picture, restView, frame }: ZoomControl,
  size: PictureSize['size'],
  id: string | undefined,
): number {
  // Until the control starts this picture, it has the view of the one before.
  if (!frame || picture !== id) return 0;
  // If the pixels of the original are unknown, 100 % needs the original. Any other zoom keeps its size on the screen.
  if (!size?.isExact && restView.mode === 'free' && restView.scale === 1) return LARGEST_SHOWN_PX;
  const shownPx = longEdgeShown(geometryOf(restView, frame), frame.pixelRatio);
  // More pixels than the original has are not to be had.
  return size?.isExact ? Math.min(shownPx, Math.max(size.width, size.height)) : shownPx;
}

/** Returns the size that a reveal while pressed asks for, in CSS pixels: a lease yields nothing larger, also no tiles. */
export function longEdgeToHold(
  control: ZoomControl,
  { size }: Pick<PictureSize, 'size'>,
  id: string | undefined,
  isInPane: boolean,
): number {
  const area = isInPane ? control.frame?.area : undefined;
  const fittedPx = area ? Math.max(area.width, area.height) : longEdgeOfWindow();
  return Math.max(fittedPx, zoomedLongEdgePx(control, size, id) / window.devicePixelRatio);
}

/**
 * Returns the longest edge to request, in CSS pixels: that of the window, and more once the picture is zoomed further.
 * It never becomes smaller for the same picture, because a larger rendition is sharp in every smaller size.
 */
function useLongEdge(control: ZoomControl, { size }: PictureSize, id: string | undefined): number {
  const [largest, setLargest] = useState({ id, px: 0 });
  const wantedPx = useZoom(control, () => {
    const px = zoomedLongEdgePx(control, size, id);
    // Parts of a very large picture are requested beyond it.
    return longEdgeForPixels(size?.isExact && needsTiles(size) ? Math.min(px, WHOLE_LONG_EDGE_PX) : px);
  });
  const former = largest.id === id ? largest.px : 0;
  if (largest.id !== id || wantedPx > former) setLargest({ id, px: wantedPx });
  return Math.max(longEdgeOfWindow(), Math.max(former, wantedPx) / window.devicePixelRatio);
}

/** Returns the addresses of the neighbours to preload. */
function neighboursOf({ slideshow, ...props }: ViewerStageProps): string[] {
  const { index, summaryAt } = props;
  return [slideshow?.nextIndex ?? index + 1, index - 1].flatMap(
    (at) => urlInWindow(propsAt(props, at), summaryAt(at)) ?? [],
  );
}
