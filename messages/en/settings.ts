export const settings = {
  title: 'Settings',
  appearance: 'Appearance',
  language: 'Language',
  languageOfSystem: 'Same as the system',
  theme: 'Colours',
} as const;

/** The choices of colours for the window. */
export const themes = {
  system: 'Same as the system',
  light: 'Light',
  dark: 'Dark',
} as const;
