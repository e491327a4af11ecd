/** Which country's law counts. A person's system says so at best; nobody is asked, and no address is looked up. */

/**
 * `countryCode`: as the system gives it, or empty. On Linux it is empty where the locale is not installed, though its name says
 * the country, as in `en-GB`. Empty where neither says: `en-US@posix` is a locale of no country.
 */
export function chooseCountry(countryCode: string, systemLocale: string): string {
  return [countryCode, regionOf(systemLocale)].find((code) => /^[a-z]{2}$/i.test(code))?.toUpperCase() ?? '';
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).region ?? '';
  } catch {
    return '';
  }
}
