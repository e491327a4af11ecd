/** Reads the country from the system settings. */
import { app } from 'electron';
import { chooseCountry } from '../masking/permission';

/** Returns a two-letter ISO 3166 code, or an empty string if the system has none. Call only after the app is ready. */
export function readCountryCode(): string {
  return chooseCountry(app.getLocaleCountryCode(), app.getSystemLocale());
}
