/** The setting of the program's language. A change applies at once, to everything that is on screen. */
import { type ReactNode, useId } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { LANGUAGES, LANGUAGE_CHOICES, TEST_LANGUAGES } from '../../../preload/contract/languages';
import { Select } from '../../ui/fields';
import { t } from '../../ui/language';
import styles from './section.module.css';

/** Each language in its own words, so that a person finds it in a language that they do not read. */
const NAMES: Readonly<Record<(typeof LANGUAGES)[number], string>> = { en: 'English' };

/** A packaged program lists no test languages, but still shows one that a test has chosen. */
const OFFERED = [...LANGUAGES, ...(import.meta.env.DEV ? TEST_LANGUAGES : [])];

export interface LanguageSectionProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

export function LanguageSection({ preferences: { language }, onChange }: LanguageSectionProps): ReactNode {
  const titleId = useId();
  const offered = LANGUAGE_CHOICES.filter((choice) => choice === language || OFFERED.some((one) => one === choice));
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('settings.languageTitle')}</h3>
      <label className={styles['line']}>
        <span>{t('settings.language')}</span>
        <Select
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGE_CHOICES.find((choice) => choice === event.target.value);
            if (chosen) onChange({ language: chosen });
          }}
        >
          <option value="system">{t('settings.languageOfSystem')}</option>
          {offered
            .filter((choice) => choice !== 'system')
            .map((choice) => (
              <option key={choice} value={choice} lang={choice}>
                {choice in NAMES ? NAMES[choice as keyof typeof NAMES] : choice}
              </option>
            ))}
        </Select>
      </label>
    </section>
  );
}
