/** The choice to list starred members first. */
import type { ReactNode } from 'react';
import { t } from '../../ui/language';
import styles from './group-body.module.css';

export interface StarsFirstCheckProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function StarsFirstCheck({ isOn, onChange }: StarsFirstCheckProps): ReactNode {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{t('group.starredFirst')}</span>
    </label>
  );
}
