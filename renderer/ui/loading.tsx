/** In place of a screen whose data is being loaded and whose geometry is not known yet. */
import type { ReactNode } from 'react';
import { t } from './language';
import styles from './loading.module.css';

export function Loading(): ReactNode {
  return (
    <p role="status" className={styles['root']}>
      {t('common.loading')}
    </p>
  );
}
