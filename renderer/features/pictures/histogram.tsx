/**
 * The histogram of the picture that is shown. Main computes it, and returns none of a masked picture. The curves differ by
 * their dashes too, for eyes that do not tell the colours apart.
 */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AlbumId, Identity, PictureSummary } from '../../../preload/contract';
import type { PictureHistogram } from '../../../preload/contract/histogram';
import type { Masking } from '../../domain/masking';
import { numberFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { CURVE_HEIGHT, CURVES, figuresOf, pathsOf } from './histogram-shape';
import { histogramQuery } from './queries';
import styles from './histogram.module.css';

export interface HistogramProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly summary: PictureSummary;
  readonly masking: Masking;
}

export function Histogram({ identity, albumId, summary, masking }: HistogramProps): ReactNode {
  const hasOne = summary.kind === 'picture' && !masking.isMasked;
  const query = useQuery({ ...histogramQuery(identity, albumId, summary.id, masking), enabled: hasOne });
  const words = wordsOf(summary, masking, query);
  return (
    <section className={styles['root']} aria-label={t('histogram.label')} aria-busy={hasOne && query.isPending}>
      {words === null ? <Curves histogram={query.data ?? null} /> : <p className={styles['words']}>{words}</p>}
    </section>
  );
}

function wordsOf(
  { kind }: PictureSummary,
  { isMasked }: Masking,
  { data, isError }: { readonly data: PictureHistogram | null | undefined; readonly isError: boolean },
): string | null {
  if (kind === 'video') return t('histogram.ofVideo');
  // Main answers null if the mask came back a moment ago.
  if (isMasked || data === null) return t('histogram.masked');
  return isError ? t('histogram.failed') : null;
}

/** The same geometry without a histogram, which is being computed. */
function Curves({ histogram }: { readonly histogram: PictureHistogram | null }): ReactNode {
  const figures = histogram && wordedFigures(histogram);
  const paths = histogram && pathsOf(histogram);
  return (
    <>
      <svg
        className={styles['curves']}
        viewBox={`0 0 ${(histogram?.luminance.length ?? 2) - 1} ${CURVE_HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={figures ? t('histogram.summary', figures) : t('histogram.label')}
      >
        {paths &&
          CURVES.map((curve) => (
            <path
              key={curve}
              data-curve={curve}
              d={curve === 'luminance' ? `${paths[curve]}V${CURVE_HEIGHT}H0Z` : paths[curve]}
            />
          ))}
      </svg>
      <ul className={styles['legend']} aria-hidden>
        {CURVES.map((curve) => (
          <li key={curve}>
            <svg viewBox="0 0 14 8" width={14} height={8}>
              <path data-curve={curve} d={curve === 'luminance' ? 'M0 0H14V8H0Z' : 'M0 4H14'} />
            </svg>
            {t(curve === 'luminance' ? 'histogram.brightness' : `histogram.${curve}`)}
          </li>
        ))}
      </ul>
      <p className={styles['figures']} aria-hidden>
        <span>{figures && t('histogram.black', { share: figures.black })}</span>
        <span>{figures && t('histogram.white', { share: figures.white })}</span>
      </p>
    </>
  );
}

function wordedFigures(histogram: PictureHistogram): Readonly<Record<'median' | 'black' | 'white', string>> {
  const { median, black, white } = figuresOf(histogram);
  const shares = numberFormat({ style: 'percent', maximumSignificantDigits: 2 });
  return {
    median: numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(median),
    black: shares.format(black),
    white: shares.format(white),
  };
}
