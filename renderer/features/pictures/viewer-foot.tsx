/**
 * The line below the large picture, or below several: the place in the list, the size, the note about the mask, and the
 * zoom. It is never above a picture, so that nothing of one is covered.
 */
import { useQuery } from '@tanstack/react-query';
import { type FocusEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { formatBytes } from '../../ui/format-bytes';
import { t } from '../../ui/language';
import type { PressAndHold } from '../../ui/press-and-hold';
import { maskingIn } from './large-url';
import type { PictureActions } from './picture-actions';
import { sizesQuery } from './renditions';
import type { PictureSize } from './use-picture-size';
import { ViewerMaskNote } from './viewer-mask-note';
import { propsAt, type ViewerProps } from './viewer-props';
import { longEdgeToHold } from './viewer-stage';
import { canZoom, type ViewerZoom, ZoomBar } from './viewer-zoom';
import styles from './viewer-foot.module.css';

export interface ViewerFootProps extends Pick<
  ViewerProps,
  'identity' | 'album' | 'albumAt' | 'mask' | 'index' | 'total' | 'summaryAt'
> {
  readonly summary: PictureSummary | undefined;
  /** The picture below the knob of the filmstrip's slider; the shown one while it rests. */
  readonly slidTo: number;
  readonly actions: PictureActions;
  readonly holding: PressAndHold;
  /** Whether the picture is one of several side by side. */
  readonly isOfPane?: boolean;
  readonly zoom: ViewerZoom & { readonly pictureSize: Pick<PictureSize, 'size'> };
}

export function ViewerFoot(props: ViewerFootProps): ReactNode {
  const { slidTo, total, summary, actions, holding, zoom, isOfPane = false } = props;
  const { control, pictureSize } = zoom;
  const hasNotes = useHasNotes(props);
  return (
    <footer {...useKeptFocus()} className={styles['root']} data-foot data-notes={hasNotes}>
      <p className={styles['info']}>
        <span className={styles['place']} data-place>
          {t('viewer.position', { index: slidTo + 1, total })}
        </span>
        <SizeOf {...props} />
      </p>
      {summary?.availability === 'available' && (
        <ViewerMaskNote
          what={{ kind: 'picture', albumId: props.album.id, pictureId: summary.id }}
          masking={maskingIn(props, summary)}
          holding={holding}
          onHold={() => actions.hold(props.index, longEdgeToHold(control, pictureSize, summary.id, isOfPane))}
        />
      )}
      <div className={styles['zoom']}>{canZoom(summary) && <ZoomBar {...zoom} />}</div>
    </footer>
  );
}

/**
 * If the focused button goes, the focus is on the one in its place: "Hide now" follows "Show". Without one, it is on the
 * picture, so the keys of the viewer work. It is never on "Show" because a reveal has ended: Space would reveal it again.
 */
function useKeptFocus() {
  const root = useRef<HTMLElement>(null);
  const used = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!used.current || used.current.isConnected || document.activeElement !== document.body) return;
    used.current = null;
    const viewer = root.current?.closest('dialog');
    const next =
      root.current?.querySelector<HTMLElement>('[data-mask-note] button:last-of-type:not([data-show])') ??
      viewer?.querySelector<HTMLElement>('[data-active="true"]') ??
      viewer;
    next?.focus({ preventScroll: true });
  });
  return {
    ref: root,
    onFocus: ({ target }: FocusEvent) => {
      used.current = target;
    },
    onBlur: () => {
      used.current = null;
    },
  };
}

/** Pictures on each side whose notes are known before they are shown. */
const NEAR = 10;

/**
 * Whether this picture or one near it has a note about the mask. From then on always, so that the pictures keep their place
 * in a narrow window, where the note has a line of its own.
 */
function useHasNotes({ index, summaryAt, ...props }: ViewerFootProps): boolean {
  const [hadNotes, setHadNotes] = useState(false);
  const hasNotes = hadNotes || hasNoteNear();
  if (hasNotes && !hadNotes) setHadNotes(true);
  return hasNotes;

  function hasNoteNear(): boolean {
    for (let at = index - NEAR; at <= index + NEAR; at += 1) {
      const summary = summaryAt(at);
      if (summary?.availability === 'available' && maskingIn(propsAt(props, at), summary).cause !== null) return true;
    }
    return false;
  }
}

/** Pixels and bytes of the original, as far as they are known. */
function SizeOf({ identity, album, summary, zoom }: ViewerFootProps): ReactNode {
  const isThere = summary?.availability === 'available';
  const { data } = useQuery({
    ...sizesQuery(identity, album.id, summary?.id ?? null),
    enabled: isThere,
  });
  if (!isThere) return null;
  const { size } = zoom.pictureSize;
  const { width, height } = size?.isExact ? size : summary;
  const bytes = data?.sizeBytes ?? null;
  return (
    <>
      {width !== null && height !== null && (
        <bdi className={styles['size']}>{t('facts.dimensionsValue', { width, height })}</bdi>
      )}
      {bytes !== null && <bdi className={styles['size']}>{formatBytes(bytes)}</bdi>}
    </>
  );
}
