/** Price plans and countries, which come as bare arrays without pages (pictures-api.md, sections 5 and 10). */
import { readBoolean, readId, readList, readNumber, readText } from '../reading';

export interface WirePricePlan {
  readonly duration: string;
  /** In credits, without VAT. */
  readonly price: number;
}

export interface WireCountry {
  readonly countryId: string | undefined;
  readonly name: string | undefined;
  /**
   * The ISO codes identify a country, because the service's own numbers are not consistent. At least one of the two is
   * present.
   */
  readonly iso2: string | undefined;
  readonly iso3: string | undefined;
  readonly nationality: string | undefined;
  readonly isAgeVerificationRequired: boolean | undefined;
}

/** Leaves out a plan without a duration or a valid price. */
export function parsePricePlans(value: unknown): readonly WirePricePlan[] | undefined {
  return readList(value, (row) => {
    const duration = readText(row, 'Duration');
    const price = readNumber(row, 'Price');
    return duration === undefined || price === undefined || price < 0 ? undefined : { duration, price };
  });
}

/** Leaves out a country without a code, which could be any country. */
export function parseCountries(value: unknown): readonly WireCountry[] | undefined {
  return readList(value, (row) => {
    const iso2 = readText(row, 'CountryISO2');
    const iso3 = readText(row, 'CountryISO3');
    if (iso2 === undefined && iso3 === undefined) {
      return undefined;
    }
    return {
      countryId: readId(row, 'CountryID'),
      name: readText(row, 'CountryName'),
      iso2,
      iso3,
      nationality: readText(row, 'Nationality'),
      isAgeVerificationRequired: readBoolean(row, 'AgeVerificationRequired'),
    };
  });
}
