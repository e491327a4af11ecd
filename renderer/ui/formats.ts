/** Formatters for numbers, dates and lists, and the order of names, in the language of the page. */
import { currentLocale } from './language';

/** By locale and options, because a formatter is slow to create. */
const made = new Map<string, unknown>();

function remember<Format>(kind: string, options: object, make: (locale: string) => Format): Format {
  const locale = currentLocale();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  // The key names the kind, so the value is of that kind.
  if (known !== undefined) return known as Format;
  const format = make(locale);
  made.set(key, format);
  return format;
}

export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return remember('number', options, (locale) => new Intl.NumberFormat(locale, options));
}

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember('date', options, (locale) => new Intl.DateTimeFormat(locale, options));
}

export function relativeTimeFormat(options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  return remember('relative', options, (locale) => new Intl.RelativeTimeFormat(locale, options));
}

export function listFormat(options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return remember('list', options, (locale) => new Intl.ListFormat(locale, options));
}

export function collator(options: Intl.CollatorOptions = {}): Intl.Collator {
  return remember('collator', options, (locale) => new Intl.Collator(locale, options));
}

/** Formats a whole number: "1,204". */
export function formatNumber(value: number): string {
  return numberFormat().format(value);
}
