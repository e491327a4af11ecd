/** The most important metadata of the picture in the viewer, above the picture: when, with what, and how large. */
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { detailsQuery } from '../../domain/details-query';
import { withoutExifTexts, withoutTexts } from '../../domain/masked-titles';
import { maskingOf } from '../../domain/masking';
import { t } from '../../ui/language';
import { ServiceText } from '../../ui/service-text';
import { exposureFacts, overlayFacts } from './facts';
import { exifQuery } from './queries';
import styles from './info-overlay.module.css';

const SEPARATOR = ' ·';

export interface InfoOverlayProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly selected: PictureSummary;
  readonly mask: MaskState;
  /** The camera data takes a request for each picture. */
  readonly readsCameraData: boolean;
}

export function InfoOverlay({ identity, albumId, selected, mask, readsCameraData }: InfoOverlayProps): ReactNode {
  const { lease } = maskingOf(mask, identity.key, { kind: 'picture', albumId, pictureId: selected.id }, selected);
  const shown = { lease, level: mask.level };
  const { data } = useQuery(detailsQuery(identity, albumId, selected.id, shown));
  const exif = useQuery({
    ...exifQuery(identity, albumId, selected.id, shown),
    enabled: readsCameraData && identity.capabilities.exif,
  });
  const details = data && (mask.areTitlesMasked ? withoutTexts(data) : data);
  const fields = exif.data && (mask.areTitlesMasked ? withoutExifTexts(exif.data.fields) : exif.data.fields);
  const lines = [...(details ? [overlayFacts(details)] : []), ...(fields ? [exposureFacts({ fields })] : [])].filter(
    (facts) => facts.length > 0,
  );
  return (
    <section className={styles['root']} aria-label={t('inspector.overlay')} aria-busy={!details}>
      {selected.title && (
        <p className={styles['title']}>
          <ServiceText>{selected.title}</ServiceText>
        </p>
      )}
      {lines.map((facts) => (
        <p key={facts[0]?.label}>
          {facts.map(({ label, value }, place) => (
            <Fragment key={label}>
              {/* A separator ends a line, and begins none. It is outside of the value, whose direction may be another one. */}
              <span className={styles['fact']}>
                <bdi title={label}>{value}</bdi>
                {place < facts.length - 1 && (
                  <span aria-hidden className={styles['separator']}>
                    {SEPARATOR}
                  </span>
                )}
              </span>{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  );
}
