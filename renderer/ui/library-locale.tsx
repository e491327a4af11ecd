/** The language of the component library's own words, and the direction in which its keys move. */
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLanguage } from './language';

/**
 * The library derives the direction from its locale instead of the page: English in the Arabic script is read from
 * right to left. Only its English words are in the program; `electron.config.ts` leaves out the others.
 */
const LOCALES = { ltr: 'en', rtl: 'en-Arab' } as const;

export function LibraryLocale({ children }: { readonly children: ReactNode }): ReactNode {
  useLanguage();
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  return <I18nProvider locale={LOCALES[isRightToLeft ? 'rtl' : 'ltr']}>{children}</I18nProvider>;
}
