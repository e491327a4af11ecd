/** The middle of the viewer: the picture in its permitted form, and the note about its mask. */
import { Lock } from 'lucide-react';
import type { DragEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useEffect } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import type { Masking } from '../../domain/masking';
import { formsOf, maskingOf } from '../../domain/masking';
import { largePictureUrl, pictureUrl, videoUrl } from '../../domain/picture-url';
import { withheldReason } from '../../domain/withheld-reason';
import { Notice } from '../../ui/notice';
import type { PressAndHold } from '../../ui/press-and-hold';
import { LargeImage, LargePicture, Video } from './large-picture';
import type { PictureActions } from './picture-actions';
import type { ViewerProps } from './viewer-props';
import { ViewerMaskNote } from './viewer-mask-note';
import styles from './viewer.module.css';

export interface ViewerStageProps extends ViewerProps {
  readonly summary: PictureSummary | undefined;
  readonly actions: PictureActions;
  readonly holding: PressAndHold;
}

export function ViewerStage(props: ViewerStageProps): ReactNode {
  const { summary, identity, album, index, tileLongEdgePx, actions, holding } = props;
  const longEdgePx = longEdgeOfWindow();
  useAhead(neighboursOf(props, longEdgePx));
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
    largePictureUrl(identity.key, album.id, summary.id, longEdgePx, form),
  );
  const previewUrl = pictureUrl(identity.key, album.id, summary.id, tileLongEdgePx, masking);
  const hold = () => actions.hold(index, longEdgePx);
  return (
    <div
      data-stage
      className={styles['stage']}
      data-kind={summary.kind}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        if (event.target instanceof Element && !event.target.closest('button, video')) holding.press(event, hold);
      }}
      // A drag on a video's controls must operate the controls.
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
      {masked && masked.maskStyle === 'plain' && !plain && (
        <p dir="auto" className={styles['plain']} aria-hidden>
          {summary.title}
        </p>
      )}
      {masked && masked.maskStyle !== 'plain' && (
        <LargeImage
          key={masked.src}
          title={plain ? '' : summary.title}
          src={masked.src}
          maskStyle={masked.maskStyle}
          lease={null}
        />
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
        <LargePicture
          key={plain.src}
          title={summary.title}
          url={plain.src}
          previewUrl={previewUrl}
          lease={plain.leaseToken}
        />
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

/**
 * Returns the addresses of the neighbours to prefetch. A peek reveals only the current picture, so nothing is
 * prefetched under it.
 */
function neighboursOf(props: ViewerProps, longEdgePx: number): string[] {
  const { identity, album, index, summaryAt } = props;
  return [index + 1, index - 1].flatMap((near) => {
    const summary = summaryAt(near);
    if (summary?.availability !== 'available') return [];
    const masking = maskingIn(props, summary);
    if (masking.lease?.kind === 'held' || (masking.isMasked && masking.maskStyle === 'plain')) return [];
    return [largePictureUrl(identity.key, album.id, summary.id, longEdgePx, masking)];
  });
}

/**
 * Prefetches by decoding: the browser keeps decoded pictures for a while. Cancels downloads that are no longer wanted,
 * because those pictures may be masked by then.
 */
function useAhead(urls: readonly string[]): void {
  const joined = urls.join(' ');
  useEffect(() => {
    const images = joined.split(' ').filter(Boolean).map(fetchImage);
    return () => {
      for (const image of images) image.removeAttribute('src');
    };
  }, [joined]);
}

function fetchImage(url: string): HTMLImageElement {
  const image = new Image();
  image.src = url;
  return image;
}

export function maskingIn({ mask, identity, album }: ViewerProps, summary: PictureSummary): Masking {
  return maskingOf(mask, identity.key, { kind: 'picture', albumId: album.id, pictureId: summary.id }, summary);
}

export function longEdgeOfWindow(): number {
  return Math.max(window.innerWidth, window.innerHeight);
}
