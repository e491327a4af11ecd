/** The settings of language, colours and captions. A change applies at once, to everything that is on screen. */
import { type ReactNode, useId } from 'react';
import { LANGUAGE_NAMES } from '../../../messages/language-names';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { LANGUAGE_CHOICES, LANGUAGES, TEST_LANGUAGES } from '../../../preload/contract/languages';
import { t } from '../../ui/language';
import { CheckLine } from './check-line';
import { SelectLine } from './select-line';
import styles from './section.module.css';

const VIEWER_BACKGROUNDS = [
  'dark',
  'black',
  'grey',
  'white',
] as const satisfies readonly Preferences['viewerBackground'][];
const CAPTIONS = ['never', 'on-focus', 'always'] as const satisfies readonly Preferences['captions'][];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];

export interface AppearanceSectionProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

export function AppearanceSection({ preferences, onChange }: AppearanceSectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('settings.appearance')}</h3>
      <SelectLine
        label={t('settings.language')}
        choices={languagesBeside(preferences.language)}
        chosen={preferences.language}
        nameOf={(choice) => (choice === 'system' ? t('settings.languageOfSystem') : LANGUAGE_NAMES[choice])}
        onChoose={(language) => onChange({ language })}
      />
      <SelectLine
        label={t('settings.theme')}
        choices={THEMES}
        chosen={preferences.theme}
        nameOf={(choice) => t(`themes.${choice}`)}
        onChoose={(theme) => onChange({ theme })}
      />
      <SelectLine
        label={t('settings.viewerBackground')}
        choices={VIEWER_BACKGROUNDS}
        chosen={preferences.viewerBackground}
        nameOf={(choice) => t(`viewerBackgrounds.${choice}`)}
        onChoose={(viewerBackground) => onChange({ viewerBackground })}
      />
      <SelectLine
        label={t('settings.captions')}
        choices={CAPTIONS}
        chosen={preferences.captions}
        nameOf={(choice) => t(`captionChoices.${choice}`)}
        onChoose={(captions) => onChange({ captions })}
      />
      <CheckLine
        label={t('settings.cameraData')}
        hint={t('settings.cameraDataHint')}
        isOn={preferences.readsCameraData}
        onChange={(readsCameraData) => onChange({ readsCameraData })}
      />
    </section>
  );
}

/** A packaged program offers no test language, but shows one that is chosen. */
function languagesBeside(chosen: Preferences['language']): readonly Preferences['language'][] {
  const offered = [...LANGUAGES, ...(import.meta.env.DEV ? TEST_LANGUAGES : [])];
  return LANGUAGE_CHOICES.filter(
    (choice) => choice === 'system' || choice === chosen || offered.some((language) => language === choice),
  );
}
