import type { ReactNode } from 'react';
import type { Owner, OwnerId } from '../../../preload/contract';
import { Select } from '../../ui/fields';
import { tooltip } from '../../ui/tooltip';
import { t } from '../../ui/language';
import styles from './owner-picker.module.css';

export interface OwnerPickerProps {
  readonly owners: readonly Owner[];
  readonly currentId: OwnerId | null;
  readonly onChoose: (id: OwnerId) => void;
}

/** Chooses the owner whose albums are shown. */
export function OwnerPicker({ owners, currentId, onChoose }: OwnerPickerProps): ReactNode {
  return (
    <label className={styles['root']}>
      <span>{t('albums.ownerPicker')}</span>
      <Select
        value={currentId ?? ''}
        {...tooltip(owners.find(({ id }) => id === currentId)?.name ?? '')}
        onChange={(event) => {
          const chosen = owners.find(({ id }) => id === event.target.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {owners.map((owner) => (
          <option dir="auto" key={owner.id} value={owner.id}>
            {owner.isSelf ? t('find.ownerIsYou', { name: owner.name }) : owner.name}
          </option>
        ))}
      </Select>
    </label>
  );
}
