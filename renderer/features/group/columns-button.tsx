/** Opens a menu that shows and hides the columns of the overview. The name is always shown. */
import { type ReactNode, useRef, useState } from 'react';
import type { OverviewColumn } from '../../../preload/contract';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Menu } from '../../ui/menu';
import type { MenuPosition } from '../../ui/menu-props';
import { columnsExcept } from './overview-columns';

export interface ColumnsButtonProps {
  readonly hidden: readonly OverviewColumn[];
  readonly onHidden: (hidden: OverviewColumn[]) => void;
}

const CHOICES = columnsExcept([]).filter((column) => column !== 'name');

export function ColumnsButton({ hidden, onHidden }: ColumnsButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<MenuPosition | null>(null);
  const open = (): void => {
    const place = button.current?.getBoundingClientRect();
    if (place) setAt({ x: place.left, y: place.bottom + 4 });
  };
  return (
    <>
      <Button ref={button} aria-haspopup="menu" aria-expanded={at !== null} onClick={open}>
        {t('overview.columns')}
      </Button>
      {at && (
        <Menu
          label={t('overview.columns')}
          at={at}
          entries={CHOICES.map((column) => ({
            id: column,
            label: t(`overviewColumns.${column}`),
            isChecked: !hidden.includes(column),
            run: () =>
              onHidden(hidden.includes(column) ? hidden.filter((each) => each !== column) : [...hidden, column]),
          }))}
          onClose={() => setAt(null)}
        />
      )}
    </>
  );
}
