/** Validates a country code by its form (ISO 3166): two or three letters. */
import { AppFailure } from '../core/errors';

/** Returns the code in capitals. Throws `bad-request` for any other text. */
export function parseCountryCode(text: string): string {
  if (!/^[a-z]{2,3}$/i.test(text)) {
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  }
  return text.toUpperCase();
}
