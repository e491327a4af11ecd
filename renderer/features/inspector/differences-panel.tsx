/** The metadata of compared pictures side by side: what differs, or all of it. It stands in place of the inspector. */
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { detailsQuery } from '../../domain/details-query';
import { withoutExifTexts, withoutTexts } from '../../domain/masked-titles';
import { maskingOf } from '../../domain/masking';
import { Button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { Segmented } from '../../ui/segmented';
import { ServiceText } from '../../ui/service-text';
import { Hint, VisuallyHidden } from '../../ui/text-looks';
import type { CameraChoice } from './camera-facts';
import { type ComparedGroup, compareFacts } from './differences';
import type { FactGroup } from './fact';
import { FactsSkeleton } from './fact-list';
import { exifFacts, furtherFacts, leadingFacts } from './facts';
import { WidthHandle } from './inspector';
import { PanelBody } from './panel-body';
import { exifQuery } from './queries';
import styles from './differences-panel.module.css';

export interface DifferencesPanelProps extends CameraChoice {
  readonly identity: Identity;
  /** In the order of the panes, of one album or of several; without a summary until a picture is loaded. */
  readonly pictures: readonly { readonly albumId: AlbumId; readonly summary: PictureSummary | undefined }[];
  readonly active: number;
  readonly mask: MaskState;
  readonly widthPx: number;
  readonly onWidthChange: (widthPx: number) => void;
}

/** The narrowest column in which most words have room. */
const COLUMN_PX = 108;
const CHOICES = ['different', 'all'] as const;

export function DifferencesPanel(props: DifferencesPanelProps): ReactNode {
  const { identity, pictures, active, widthPx, onWidthChange, readsCameraData, onReadsCameraData } = props;
  const [chosen, choose] = useState<(typeof CHOICES)[number]>('different');
  const { groups, isBusy, failure } = useComparedFacts(props);
  const shown = groups
    .map(({ title, facts }) => ({ title, facts: facts.filter((fact) => chosen === 'all' || fact.isDifferent) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <aside
      className={styles['root']}
      data-scrolls
      data-notices="panel"
      aria-label={t('pictureDifferences.label')}
      style={{ width: Math.max(widthPx, COLUMN_PX * pictures.length) }}
    >
      <WidthHandle widthPx={widthPx} onWidthChange={onWidthChange} />
      <PanelBody isBusy={isBusy}>
        <div className={styles['top']}>
          <h2>{t('pictureDifferences.label')}</h2>
          <Segmented
            label={t('pictureDifferences.shown')}
            choices={CHOICES.map((id) => ({ id, label: t(`pictureDifferences.${id}`) }))}
            chosen={chosen}
            onChoose={choose}
          />
        </div>
        <ol className={styles['pictures']} aria-hidden>
          {pictures.map(({ summary }, picture) => (
            <li key={picture} dir="auto" data-active={picture === active}>
              {summary?.title ?? ''}
            </li>
          ))}
        </ol>
        {failure && (
          <div data-notices="inline">
            <ErrorNotice words={describeError(failure.error)} heading="h4" isPrimary={false} onRetry={failure.retry} />
          </div>
        )}
        {shown.map((group) => (
          <GroupTable key={group.title} group={group} pictures={pictures} />
        ))}
        {shown.length === 0 && (isBusy ? <FactsSkeleton /> : <Hint>{t('pictureDifferences.none')}</Hint>)}
        {identity.capabilities.exif && !readsCameraData && (
          <section aria-label={t('inspector.camera')}>
            <h3>{t('inspector.camera')}</h3>
            <Hint className={styles['note']}>{t('inspector.cameraDataHint')}</Hint>
            <Button onClick={() => onReadsCameraData(true)}>{t('inspector.showCameraData')}</Button>
          </section>
        )}
      </PanelBody>
    </aside>
  );
}

interface GroupTableProps {
  readonly group: ComparedGroup;
  readonly pictures: DifferencesPanelProps['pictures'];
}

/** The name of a fact stands above its values, which have little room beside each other. */
function GroupTable({ group: { title, facts }, pictures }: GroupTableProps): ReactNode {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <table className={styles['table']}>
        <thead>
          <tr>
            {pictures.map(({ summary }, picture) => (
              <th key={picture} scope="col">
                <VisuallyHidden>{summary?.title ?? ''}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        {facts.map(({ label, values, isDifferent }, at) => (
          <tbody key={`${label} ${at}`} data-different={isDifferent}>
            <tr>
              <th scope="rowgroup" colSpan={values.length}>
                <ServiceText>{label}</ServiceText>
              </th>
            </tr>
            <tr>
              {values.map((value, picture) => (
                <td key={picture}>
                  {value === null ? <span aria-hidden>–</span> : <ServiceText>{value}</ServiceText>}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface ComparedFacts {
  readonly groups: readonly ComparedGroup[];
  readonly isBusy: boolean;
  readonly failure: { readonly error: ReturnType<typeof toAppError>; readonly retry: () => void } | null;
}

function useComparedFacts(props: DifferencesPanelProps): ComparedFacts {
  const { identity, pictures, mask } = props;
  const readsCameraData = props.readsCameraData && identity.capabilities.exif;
  const known = pictures.flatMap(({ albumId, summary }) => (summary ? [{ albumId, summary }] : []));
  const shown = known.map(({ albumId, summary }): Parameters<typeof detailsQuery> => {
    const subject = { kind: 'picture', albumId, pictureId: summary.id } as const;
    const { lease } = maskingOf(mask, identity.key, subject, summary);
    return [identity, albumId, summary.id, { lease, level: mask.level }];
  });
  const details = useQueries({ queries: shown.map((of) => detailsQuery(...of)) });
  const exifs = useQueries({
    queries: shown.map((of) => ({ ...exifQuery(...of), enabled: readsCameraData })),
  });
  const groupsOf = ({ summary }: (typeof pictures)[number]): FactGroup[] | null => {
    const at = known.findIndex((each) => each.summary === summary);
    const data = details[at]?.data;
    const exif = exifs[at]?.data;
    if (!data || details[at]?.error || (readsCameraData && !exif && !exifs[at]?.error)) return null;
    const texts = mask.areTitlesMasked ? withoutTexts(data) : data;
    const fields = exif && (mask.areTitlesMasked ? withoutExifTexts(exif.fields) : exif.fields);
    const camera = fields && { title: t('inspector.camera'), facts: exifFacts({ fields }) };
    return [...leadingFacts(texts), ...(camera ? [camera] : []), ...furtherFacts(texts)];
  };
  const queries = [...details, ...(readsCameraData ? exifs : [])];
  const failed = queries.filter(({ error, isFetching }) => error && !isFetching);
  const error = failed[0]?.error;
  return {
    groups: compareFacts(pictures.map(groupsOf)),
    isBusy: known.length < pictures.length || queries.some(({ isFetching }) => isFetching),
    failure: error
      ? {
          error: toAppError(error),
          retry: () => {
            for (const query of failed) void query.refetch();
          },
        }
      : null,
  };
}
