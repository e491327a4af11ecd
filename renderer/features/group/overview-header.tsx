/** The lines above the overview's rows: progress, filter and sort order. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';
import type { OverviewColumn, OverviewFilter, OverviewOrder, OverviewProgress } from './overview-order';
import { orderAfterChoice } from './overview-order';
import { progressAloud, formatProgress } from './format-overview';
import { t } from '../../ui/language';
import { type TooltipAttributes, tooltip } from '../../ui/tooltip';
import { FieldRow, Select } from '../../ui/fields';
import { VisuallyHidden } from '../../ui/text-looks';
import groupBodyStyles from './group-body.module.css';
import styles from './overview-header.module.css';

export interface OverviewHeaderProps {
  /** The columns before the covers, in their order. */
  readonly shown: readonly OverviewColumn[];
  /** Value for `grid-template-columns`. */
  readonly columns: string;
  readonly order: OverviewOrder;
  readonly onOrder: (order: OverviewOrder) => void;
}

export function OverviewHeader({ shown, columns, order, onOrder }: OverviewHeaderProps): ReactNode {
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <div role="rowgroup">
      <div className={styles['header']} role="row" aria-rowindex={1} style={{ gridTemplateColumns: columns }}>
        {shown.map((id) => {
          const isChosen = order.by === id;
          const direction = order.isDescending ? 'descending' : 'ascending';
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={isChosen ? direction : 'none'} // Aligned to the end of the column, like its values.
              data-number={id !== 'name'}
            >
              <button
                type="button"
                onClick={() => onOrder(orderAfterChoice(order, id))}
                {...(id === 'unsafe' && explained(t('overview.unsafeHint')))}
              >
                {t(`overviewColumns.${id}`)}
                {isChosen && <Arrow aria-hidden size={12} />}
              </button>
            </div>
          );
        })}
        <div role="columnheader">{t('overviewColumns.covers')}</div>
      </div>
    </div>
  );
}

export interface OverviewLineProps {
  readonly progress: OverviewProgress;
  readonly isBehind: boolean;
  readonly isCompact: boolean;
  /** The columns before the covers, in their order. */
  readonly shown: readonly OverviewColumn[];
  readonly order: OverviewOrder;
  readonly filter: OverviewFilter;
  readonly onOrder: (order: OverviewOrder) => void;
  readonly onFilter: (filter: OverviewFilter) => void;
  /** The choice to list starred members first; not shown without starred members. */
  readonly starsFirst: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions: ReactNode;
}

export function OverviewLine({
  progress,
  isBehind,
  isCompact,
  shown,
  order,
  filter,
  onOrder,
  onFilter,
  starsFirst,
  actions,
}: OverviewLineProps): ReactNode {
  return (
    <div className={groupBodyStyles['line']}>
      {isCompact && <CompactOrder shown={shown} order={order} onOrder={onOrder} />}
      <div className={styles['filter']}>
        <span aria-hidden>{t('overview.onlyWith')}</span>
        <Check
          words={t('overview.unsafePictures')}
          label={t('overview.onlyWithUnsafePictures')}
          hint={t('overview.unsafeHint')}
          isOn={filter.onlyUnsafe}
          onChange={(onlyUnsafe) => onFilter({ ...filter, onlyUnsafe })}
        />
        <Check
          words={t('overview.emptyAlbums')}
          label={t('overview.onlyWithEmptyAlbums')}
          isOn={filter.onlyEmpty}
          onChange={(onlyEmpty) => onFilter({ ...filter, onlyEmpty })}
        />
      </div>
      {starsFirst}
      <p data-progress className={styles['progress']}>
        {isBehind && `${t('overview.rowsStay')} · `}
        {formatProgress(progress)}
      </p>
      {actions}
      <VisuallyHidden as="p" role="status">
        {progressAloud(progress)}
      </VisuallyHidden>
    </div>
  );
}

interface CheckProps {
  readonly words: string;
  /** For screen readers. */
  readonly label: string;
  /** A tooltip. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function explained(text: string): TooltipAttributes {
  return tooltip(text, { description: text });
}

function Check({ words, label, hint, isOn, onChange }: CheckProps): ReactNode {
  return (
    <label className={groupBodyStyles['check']} {...(hint !== undefined && tooltip(hint))}>
      <input type="checkbox" aria-label={label} checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{words}</span>
    </label>
  );
}

/** Replaces the column headers, which the narrow layout does not have. */
function CompactOrder({ shown, order, onOrder }: Pick<OverviewLineProps, 'shown' | 'order' | 'onOrder'>): ReactNode {
  return (
    <FieldRow>
      <Select
        aria-label={t('overview.order')}
        value={order.by}
        onChange={(event) => {
          const chosen = shown.find((id) => id === event.target.value);
          if (chosen) onOrder(orderAfterChoice(order, chosen));
        }}
      >
        {shown.map((id) => (
          <option key={id} value={id}>
            {t(`overviewColumns.${id}`)}
          </option>
        ))}
      </Select>
      <IconButton
        icon={order.isDescending ? ArrowDown : ArrowUp}
        label={t('overview.reverse')}
        onClick={() => onOrder(orderAfterChoice(order, order.by))}
      />
    </FieldRow>
  );
}
