/** The inspector: the full metadata of the selected picture. The `i` key opens it; its width is saved. */
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { AlbumId, Identity, Lease, MaskState, PictureId, PictureSummary } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { maskingOf } from '../../domain/masking';
import { useBlockingError } from '../../domain/blocking-error';
import { ErrorNotice } from '../../ui/error-notice';
import { FactGroups, Facts } from './fact-list';
import { exifFacts, groupAlbumFacts, groupFacts } from './facts';
import { albumDetailsQuery, detailsQuery, exifQuery } from './queries';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import styles from './inspector.module.css';

export interface InspectorProps {
  readonly identity: Identity;
  readonly albumId: AlbumId | null;
  readonly selected: PictureSummary | undefined;
  readonly mask: MaskState;
  readonly widthPx: number;
  readonly onWidthChange: (widthPx: number) => void;
}

const MIN_WIDTH_PX = 240;
const MAX_WIDTH_PX = 560;
const STEP_PX = 16;

export function Inspector({ identity, albumId, selected, mask, widthPx, onWidthChange }: InspectorProps): ReactNode {
  return (
    <aside className={styles['root']} data-scrolls aria-label={t('inspector.label')} style={{ width: widthPx }}>
      <WidthHandle widthPx={widthPx} onWidthChange={onWidthChange} />
      {selected && albumId && <PictureFacts identity={identity} albumId={albumId} selected={selected} mask={mask} />}
      {!selected && albumId && <AlbumFacts identity={identity} albumId={albumId} mask={mask} />}
      {!albumId && <p className={styles['hint']}>{t('inspector.empty')}</p>}
    </aside>
  );
}

interface DetailsProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly selected: PictureSummary;
  readonly mask: MaskState;
}

function PictureFacts({ identity, albumId, selected, mask }: DetailsProps): ReactNode {
  const { lease } = maskingOf(mask, identity.key, { kind: 'picture', albumId, pictureId: selected.id }, selected);
  const details = useQuery(detailsQuery(identity, albumId, selected.id, lease));
  const error = useBlockingError(details);
  if (error) {
    return <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void details.refetch()} />;
  }
  return (
    <div className={styles['body']} aria-busy={!details.data}>
      <h2>{selected.title}</h2>
      {details.data && <FactGroups groups={groupFacts(details.data)} />}
      {identity.capabilities.exif && (
        <CameraNotes key={selected.id} identity={identity} albumId={albumId} pictureId={selected.id} lease={lease} />
      )}
    </div>
  );
}

function AlbumFacts({ identity, albumId, mask }: Omit<DetailsProps, 'selected'>): ReactNode {
  const { lease } = maskingOf(mask, identity.key, { kind: 'cover', albumId }, { safety: 'unknown', isHidden: null });
  const details = useQuery(albumDetailsQuery(identity, albumId, lease));
  const error = useBlockingError(details);
  if (error) {
    return <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void details.refetch()} />;
  }
  return (
    <div className={styles['body']} aria-busy={!details.data}>
      <h2>{details.data?.name}</h2>
      {details.data && <FactGroups groups={groupAlbumFacts(details.data)} />}
    </div>
  );
}

interface CameraNotesProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  readonly lease: Lease | null;
}

/** Loads the Exif metadata on demand, because that is an additional call per picture. */
function CameraNotes({ identity, albumId, pictureId, lease }: CameraNotesProps): ReactNode {
  const [isWanted, setIsWanted] = useState(false);
  const exif = useQuery({ ...exifQuery(identity, albumId, pictureId, lease), enabled: isWanted });
  const fields = exif.data ? exifFacts(exif.data) : [];
  return (
    <section aria-label={t('inspector.camera')} aria-busy={isWanted && exif.isLoading}>
      <h3>{t('inspector.camera')}</h3>
      {!exif.data && !exif.error && (
        <Button disabled={exif.isFetching} onClick={() => setIsWanted(true)}>
          {t(exif.isFetching ? 'inspector.readingExif' : 'inspector.readExif')}
        </Button>
      )}
      {exif.error && (
        <Hint className={styles['note']} role="alert">
          {t('inspector.exifFailed', { problem: describeError(toAppError(exif.error)).title })}{' '}
          <Button onClick={() => void exif.refetch()}>{t('ui.tryAgain')}</Button>
        </Hint>
      )}
      {exif.data && fields.length === 0 && <Hint className={styles['note']}>{t('inspector.noExif')}</Hint>}
      <Facts facts={fields} />
    </section>
  );
}

function WidthHandle({ widthPx, onWidthChange }: Pick<InspectorProps, 'widthPx' | 'onWidthChange'>): ReactNode {
  const change = (wantedPx: number): void =>
    onWidthChange(Math.round(Math.min(MAX_WIDTH_PX, Math.max(MIN_WIDTH_PX, wantedPx))));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const wider = isRightToLeft(event.currentTarget) ? 'ArrowRight' : 'ArrowLeft';
    change(widthPx + (event.key === wider ? STEP_PX : -STEP_PX));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const edge = event.currentTarget.parentElement?.getBoundingClientRect();
    if (edge) change(isRightToLeft(event.currentTarget) ? event.clientX - edge.left : edge.right - event.clientX);
  };
  return (
    <div
      className={styles['handle']}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('inspector.width')}
      aria-valuemin={MIN_WIDTH_PX}
      aria-valuemax={MAX_WIDTH_PX}
      aria-valuenow={widthPx}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
