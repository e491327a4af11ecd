/**
 * The line below the large picture, or below several: the place in the list, the size, the note about the mask, and the
 * zoom. It is never above a picture, so that nothing of one is covered.
 */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { formatBytes } from '../../ui/format-bytes';
import { t } from '../../ui/language';
import type { PressAndHold } from '../../ui/press-and-hold';
import { maskingIn } from './large-url';
import type { PictureActions } from './picture-actions';
import { sizesQuery } from './renditions';
import type { PictureSize } from './use-picture-size';
import { ViewerMaskNote } from './viewer-mask-note';
import type { ViewerProps } from './viewer-props';
import { longEdgeToHold } from './viewer-stage';
import { canZoom, type ViewerZoom, ZoomBar } from './viewer-zoom';
import styles from './viewer-foot.module.css';

export interface ViewerFootProps extends Pick<ViewerProps, 'identity' | 'album' | 'mask' | 'index' | 'total'> {
  readonly summary: PictureSummary | undefined;
  readonly actions: PictureActions;
  readonly holding: PressAndHold;
  readonly zoom: ViewerZoom & { readonly pictureSize: Pick<PictureSize, 'size'> };
}

export function ViewerFoot(props: ViewerFootProps): ReactNode {
  const { index, total, summary, actions, holding, zoom } = props;
  const { control, pictureSize } = zoom;
  return (
    <footer className={styles['root']}>
      <p className={styles['info']}>
        <span className={styles['place']} data-place>
          {t('viewer.position', { index: index + 1, total })}
        </span>
        <SizeOf {...props} />
      </p>
      {summary?.availability === 'available' && (
        <ViewerMaskNote
          what={{ kind: 'picture', albumId: props.album.id, pictureId: summary.id }}
          masking={maskingIn(props, summary)}
          holding={holding}
          onHold={() => actions.hold(index, longEdgeToHold(control, pictureSize, summary.id))}
        />
      )}
      <div className={styles['zoom']}>{canZoom(summary) && <ZoomBar {...zoom} />}</div>
    </footer>
  );
}

/** Pixels and bytes of the original, as far as they are known. */
function SizeOf({ identity, album, summary, zoom }: ViewerFootProps): ReactNode {
  const isThere = summary?.availability === 'available';
  const { data } = useQuery({
    ...sizesQuery(identity, album.id, summary?.id ?? null, 0),
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
