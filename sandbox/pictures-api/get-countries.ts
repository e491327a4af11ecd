/** `GET /v1/lists/getCountries`: where a visitor's age must be verified (pictures-api.md, section 10). */
import { COUNTRIES } from '../world/countries';
import { ApiFailure } from './failure';
import type { Method } from './method';
import { textOf } from './parameters';

export const getCountries: Method = {
  needs: 'key',
  answer: ({ parameters, settings }) => {
    const excluded = idsOf(textOf(parameters, 'ExcludeCountryIDs'));
    return {
      area: 'Lists',
      typeName: 'Country',
      value: COUNTRIES.filter(({ countryId }) => !excluded.includes(countryId)).map((country) => ({
        CountryID: country.countryId,
        CountryName: country.name,
        CountryISO2: country.iso2,
        CountryISO3: country.iso3,
        Nationality: country.nationality,
        AgeVerificationRequired:
          settings.ageVerificationRequiredIn?.includes(country.iso2) ?? country.isAgeVerificationRequired,
      })),
    };
  },
};

function idsOf(text = ''): readonly number[] {
  const ids = text.split(',').filter(Boolean).map(Number);
  if (ids.some((id) => !Number.isInteger(id)))
    throw new ApiFailure(400, 'ExcludeCountryIDs must be integers with commas between.');
  return ids;
}
