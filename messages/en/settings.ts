export const settings = {
  title: 'Settings',
  languageTitle: 'Language',
  language: 'Language of the program',
  languageOfSystem: 'Same as the system',
} as const;
