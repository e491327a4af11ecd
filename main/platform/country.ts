/** The country that the system is set to. */
import { app } from 'electron';
import { chooseCountry } from '../masking/permission';

/** Two letters as of ISO 3166; empty where the system does not say. Not before the program is ready. */
export function readCountryCode(): string {
  return chooseCountry(app.getLocaleCountryCode(), app.getSystemLocale());
}
