/** A list of orders, and the button that turns the chosen order around. */
import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Arrangement, SortBy } from '../../preload/contract';
import { Select } from '../ui/fields';
import { IconButton } from '../ui/icon-button';
import { t } from '../ui/language';
import { isUsuallyDescending } from './arrangement';
import styles from './sort-control.module.css';

export interface SortControlProps {
  readonly label: string;
  readonly sorts: readonly SortBy[];
  /** The order `service` in words; by default that of the service. */
  readonly ownOrder?: string;
  readonly arrangement: Pick<Arrangement, 'sortBy' | 'isDescending'>;
  readonly onSort: (order: Pick<Arrangement, 'sortBy' | 'isDescending'>) => void;
}

export function SortControl({ label, sorts, ownOrder, arrangement, onSort }: SortControlProps): ReactNode {
  const { isDescending } = arrangement;
  const chosen = sorts.includes(arrangement.sortBy) ? arrangement.sortBy : 'service';
  return (
    <div className={styles['root']}>
      <Select
        aria-label={label}
        value={chosen}
        onChange={({ target }) => {
          const sortBy = sorts.find((each) => each === target.value) ?? 'service';
          onSort({ sortBy, isDescending: isUsuallyDescending(sortBy) });
        }}
      >
        {sorts.map((sortBy) => (
          <option key={sortBy} value={sortBy}>
            {sortBy === 'service' && ownOrder !== undefined ? ownOrder : t(`sortBy.${sortBy}`)}
          </option>
        ))}
      </Select>
      <SortDirection isDescending={isDescending} onChange={(next) => onSort({ sortBy: chosen, isDescending: next })} />
    </div>
  );
}

export interface SortDirectionProps {
  readonly isDescending: boolean;
  readonly onChange: (isDescending: boolean) => void;
}

export function SortDirection({ isDescending, onChange }: SortDirectionProps): ReactNode {
  return (
    <IconButton
      icon={isDescending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
      label={t('sort.descending')}
      isPressed={isDescending}
      onClick={() => onChange(!isDescending)}
    />
  );
}
