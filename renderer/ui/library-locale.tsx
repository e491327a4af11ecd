/** The language of the component library's own words, and the direction in which its keys move. */
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { currentLocale, useLanguage } from './language';

export function LibraryLocale({ children }: { readonly children: ReactNode }): ReactNode {
  useLanguage();
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  return <I18nProvider locale={libraryLocale(currentLocale(), isRightToLeft)}>{children}</I18nProvider>;
}

/**
 * Returns the locale of the page. The library derives the direction from it instead of the page: English from right to
 * left, a test language, is English in the Arabic script. `electron.config.ts` lists the languages that the library has.
 */
function libraryLocale(pageLocale: string, isRightToLeft: boolean): string {
  const { language } = new Intl.Locale(pageLocale);
  return isRightToLeft && language !== 'ar' ? 'en-Arab' : pageLocale;
}
