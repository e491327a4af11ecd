/** The size of paper that is usual in a country. */

export type Paper = 'A4' | 'Letter';

/** ISO 3166 codes of the regions whose usual paper is US Letter, by Unicode CLDR (`measurementData`, `paperSize`). */
const WITH_LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

export function paperIn(countryCode: string): Paper {
  return WITH_LETTER.has(countryCode.toUpperCase()) ? 'Letter' : 'A4';
}
