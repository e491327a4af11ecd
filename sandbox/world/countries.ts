/**
 * Some countries, including two invented countries. All ids are invented; only the ISO codes are real (pictures-api.md,
 * section 10).
 */

export interface Country {
  readonly countryId: number;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly nationality: string;
  readonly isAgeVerificationRequired: boolean;
}

type Row = readonly [
  countryId: number,
  name: string,
  iso2: string,
  iso3: string,
  nationality: string,
  isAgeVerificationRequired: boolean,
];

const ROWS: readonly Row[] = [
  [11, 'Austria', 'AT', 'AUT', 'Austrian', false],
  [18, 'Canada', 'CA', 'CAN', 'Canadian', false],
  [29, 'Côte d’Ivoire', 'CI', 'CIV', 'Ivorian', false],
  [43, 'Finland', 'FI', 'FIN', 'Finnish', false],
  [44, 'France', 'FR', 'FRA', 'French', true],
  [48, 'Germany', 'DE', 'DEU', 'German', true],
  [61, 'Ireland', 'IE', 'IRL', 'Irish', false],
  [64, 'Japan', 'JP', 'JPN', 'Japanese', false],
  [92, 'Norway', 'NO', 'NOR', 'Norwegian', false],
  [117, 'Sweden', 'SE', 'SWE', 'Swedish', false],
  [131, 'Trinidad & Tobago', 'TT', 'TTO', 'Trinidadian', false],
  [141, 'United Kingdom', 'GB', 'GBR', 'British', true],
  [142, 'United States', 'US', 'USA', 'American', true],
  // ISO 3166 never assigns these codes to a country.
  [901, 'Examplia', 'XA', 'XAA', 'Examplian', true],
  [902, 'Specimen Isles', 'XB', 'XBB', 'Specimen', false],
];

export const COUNTRIES: readonly Country[] = ROWS.map(
  ([countryId, name, iso2, iso3, nationality, isAgeVerificationRequired]) => ({
    countryId,
    name,
    iso2,
    iso3,
    nationality,
    isAgeVerificationRequired,
  }),
);
