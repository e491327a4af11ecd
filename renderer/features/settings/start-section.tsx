/** The settings of the start: what the window shows then. */
import { type ReactNode, useId } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import { SelectLine } from './select-line';
import styles from './section.module.css';

const START_VIEWS = ['last-location', 'albums'] as const satisfies readonly Preferences['startView'][];

export interface StartSectionProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

export function StartSection({ preferences, onChange }: StartSectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('startSettings.title')}</h3>
      <SelectLine
        label={t('startSettings.opens')}
        choices={START_VIEWS}
        chosen={preferences.startView}
        nameOf={(choice) => t(`startSettings.${choice}`)}
        onChoose={(startView) => onChange({ startView })}
      />
      <Hint>{t('startSettings.hint')}</Hint>
    </section>
  );
}
