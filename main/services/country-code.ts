/** What may pass for a country's code as of ISO 3166: two or three letters. */
import { AppFailure } from '../core/errors';

/** In capitals. */
export function parseCountryCode(text: string): string {
  if (!/^[a-z]{2,3}$/i.test(text)) {
    throw new AppFailure({ kind: 'bad-request', detail: 'Not the code of a country.' });
  }
  return text.toUpperCase();
}
