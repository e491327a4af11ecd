/** The inspector: the full metadata of the selected picture. The `i` key opens it; its width is saved. */
import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { detailsQuery } from '../../domain/details-query';
import { CheckMarksSection } from '../../domain/check-marks-section';
import { withoutAlbumTexts, withoutTexts } from '../../domain/masked-titles';
import { maskingOf } from '../../domain/masking';
import { useBlockingError } from '../../domain/blocking-error';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { FactGroups, FactsSkeleton } from './fact-list';
import { type CameraChoice, CameraFacts } from './camera-facts';
import { furtherFacts, groupAlbumFacts, leadingFacts } from './facts';
import { PanelBody } from './panel-body';
import { albumDetailsQuery } from './queries';
import { t } from '../../ui/language';
import { ServiceText } from '../../ui/service-text';
import styles from './inspector.module.css';

export interface InspectorProps extends CameraChoice {
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

export function Inspector({ widthPx, onWidthChange, selected, albumId, ...shared }: InspectorProps): ReactNode {
  return (
    <aside
      className={styles['root']}
      data-scrolls
      data-notices="panel"
      aria-label={t('inspector.label')}
      style={{ width: widthPx }}
    >
      <WidthHandle widthPx={widthPx} onWidthChange={onWidthChange} />
      {selected && albumId && <PictureFacts albumId={albumId} selected={selected} {...shared} />}
      {!selected && albumId && <AlbumFacts albumId={albumId} identity={shared.identity} mask={shared.mask} />}
      {!albumId && (
        <Notice icon={Info} title={t('inspector.emptyTitle')}>
          {t('inspector.emptyText')}
        </Notice>
      )}
    </aside>
  );
}

interface AlbumFactsProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly mask: MaskState;
}

interface PictureFactsProps extends AlbumFactsProps, CameraChoice {
  readonly selected: PictureSummary;
}

function PictureFacts({ identity, albumId, selected, mask, ...camera }: PictureFactsProps): ReactNode {
  const { lease } = maskingOf(mask, identity.key, { kind: 'picture', albumId, pictureId: selected.id }, selected);
  const details = useQuery(detailsQuery(identity, albumId, selected.id, { lease, level: mask.level }));
  const error = useBlockingError(details);
  if (error) {
    return <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void details.refetch()} />;
  }
  const shown = details.data && (mask.areTitlesMasked ? withoutTexts(details.data) : details.data);
  return (
    <PanelBody isBusy={!details.data}>
      <h2>
        <ServiceText>{selected.title}</ServiceText>
      </h2>
      <CheckMarksSection subject={{ kind: 'picture', albumId, pictureId: selected.id }} title={selected.title} />
      {shown ? <FactGroups groups={leadingFacts(shown)} /> : <FactsSkeleton />}
      {identity.capabilities.exif && (
        <CameraFacts
          identity={identity}
          albumId={albumId}
          pictureId={selected.id}
          lease={lease}
          mask={mask}
          {...camera}
        />
      )}
      {shown && <FactGroups groups={furtherFacts(shown)} />}
    </PanelBody>
  );
}

function AlbumFacts({ identity, albumId, mask }: AlbumFactsProps): ReactNode {
  const { lease } = maskingOf(mask, identity.key, { kind: 'cover', albumId }, { safety: 'unknown', isHidden: null });
  const details = useQuery(albumDetailsQuery(identity, albumId, { lease, level: mask.level }));
  const error = useBlockingError(details);
  if (error) {
    return <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void details.refetch()} />;
  }
  const shown = details.data && (mask.areTitlesMasked ? withoutAlbumTexts(details.data) : details.data);
  return (
    <PanelBody isBusy={!details.data}>
      {shown ? (
        <>
          <h2>
            <ServiceText>{shown.name}</ServiceText>
          </h2>
          <CheckMarksSection subject={{ kind: 'album', albumId }} title={shown.name} />
          <FactGroups groups={groupAlbumFacts(shown)} />
        </>
      ) : (
        <FactsSkeleton />
      )}
    </PanelBody>
  );
}

export function WidthHandle({ widthPx, onWidthChange }: Pick<InspectorProps, 'widthPx' | 'onWidthChange'>): ReactNode {
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
