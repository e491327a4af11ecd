/** When all pictures are masked without a command of the person, and whether their titles are hidden too. */
import type { ReactNode } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import { CheckLine } from './check-line';
import { SelectLine } from './select-line';

export interface AllPicturesChoicesProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

const ON_BLUR = ['as-manager', 'always', 'never'] as const satisfies readonly Preferences['masksAllOnBlur'][];

export function AllPicturesChoices({ preferences, onChange }: AllPicturesChoicesProps): ReactNode {
  return (
    <>
      <SelectLine
        label={t('maskSettings.masksAllOnBlur')}
        choices={ON_BLUR}
        chosen={preferences.masksAllOnBlur}
        nameOf={(choice) => t(`masksAllOnBlurChoices.${choice}`)}
        onChoose={(masksAllOnBlur) => onChange({ masksAllOnBlur })}
      />
      <Hint>{t('maskSettings.allPicturesHint')}</Hint>
      <CheckLine
        label={t('maskSettings.masksAllAtStart')}
        hint={t('maskSettings.masksAllAtStartHint')}
        isOn={preferences.masksAllAtStart}
        onChange={(masksAllAtStart) => onChange({ masksAllAtStart })}
      />
      <CheckLine
        label={t('maskSettings.masksTitles')}
        hint={t('maskSettings.masksTitlesHint')}
        isOn={preferences.masksTitles}
        onChange={(masksTitles) => onChange({ masksTitles })}
      />
    </>
  );
}
