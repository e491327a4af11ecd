/**
 * The preferences that the window is opened with. They are read without the schema, because the window is opened before
 * zod is loaded; a value that the schema refuses counts as the default one here too.
 */
import type { Preferences } from '../../preload/contract';
import { LANGUAGE_CHOICES } from '../../preload/contract/languages';
import type { NamedValues } from './named-values';

export type EarlyPreferences = Pick<Preferences, 'language' | 'theme'>;

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];

export function readEarlyPreferences(values: Pick<NamedValues, 'get'>): EarlyPreferences {
  const { language, theme } = { language: null, theme: null, ...recordOf(values.get('preferences')) };
  return {
    language: LANGUAGE_CHOICES.find((choice) => choice === language) ?? 'system',
    theme: THEMES.find((choice) => choice === theme) ?? 'system',
  };
}

function recordOf(value: unknown): { readonly language?: unknown; readonly theme?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
