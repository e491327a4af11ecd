/** Price plans and countries: bare arrays, whole at once (pictures-api.md, sections 5 and 10). */
import { readBoolean, readId, readList, readNumber, readText } from '../reading';

export interface WirePricePlan {
  readonly duration: string;
  /** In credits, without VAT. */
  readonly price: number;
}

export interface WireCountry {
  readonly countryId: string | undefined;
  readonly name: string | undefined;
  /** What countries are told apart by, as the service's own numbers are not agreed on. One of the two is there. */
  readonly iso2: string | undefined;
  readonly iso3: string | undefined;
  readonly nationality: string | undefined;
  readonly isAgeVerificationRequired: boolean | undefined;
}

/** A plan without a duration or a price says nothing, and is left out. */
export function parsePricePlans(value: unknown): readonly WirePricePlan[] | undefined {
  return readList(value, (row) => {
    const duration = readText(row, 'Duration');
    const price = readNumber(row, 'Price');
    return duration === undefined || price === undefined || price < 0 ? undefined : { duration, price };
  });
}

/** A country without a code could be any, and is left out. */
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
