/**
 * What the camera wrote into the picture's file (EXIF). It takes one more request per picture, so the person asks for it
 * once; from then on it is requested for each selected picture, until the person stops that.
 */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AlbumId, Identity, Lease, MaskState, PictureId } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { withoutExifTexts } from '../../domain/masked-titles';
import { Button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import { Facts, FactsSkeleton } from './fact-list';
import { exifFacts } from './facts';
import { exifQuery } from './queries';
import styles from './camera-facts.module.css';

/** Whether the camera data of each selected picture is requested. */
export interface CameraChoice {
  readonly readsCameraData: boolean;
  readonly onReadsCameraData: (readsCameraData: boolean) => void;
}

interface CameraFactsProps extends CameraChoice {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  readonly lease: Lease | null;
  readonly mask: MaskState;
}

export function CameraFacts(props: CameraFactsProps): ReactNode {
  const { identity, albumId, pictureId, lease, mask, readsCameraData, onReadsCameraData } = props;
  const exif = useQuery({
    ...exifQuery(identity, albumId, pictureId, { lease, level: mask.level }),
    enabled: readsCameraData,
  });
  const { error } = exif;
  const fields = exif.data && (mask.areTitlesMasked ? withoutExifTexts(exif.data.fields) : exif.data.fields);
  return (
    <section aria-label={t('inspector.camera')} aria-busy={readsCameraData && exif.isFetching}>
      <h3>{t('inspector.camera')}</h3>
      {readsCameraData ? (
        <>
          {fields && <Facts facts={exifFacts({ fields })} />}
          {fields?.length === 0 && <Hint className={styles['note']}>{t('inspector.noCameraData')}</Hint>}
          {error && !exif.isFetching && (
            <div data-notices="inline">
              <ErrorNotice
                words={describeError(toAppError(error))}
                heading="h4"
                isPrimary={false}
                onRetry={() => void exif.refetch()}
              />
            </div>
          )}
          {!exif.data && exif.isFetching && <FactsSkeleton />}
          <button type="button" className={styles['quiet']} onClick={() => onReadsCameraData(false)}>
            {t('inspector.stopCameraData')}
          </button>
        </>
      ) : (
        <>
          <Hint className={styles['note']}>{t('inspector.cameraDataHint')}</Hint>
          <Button onClick={() => onReadsCameraData(true)}>{t('inspector.showCameraData')}</Button>
        </>
      )}
    </section>
  );
}
