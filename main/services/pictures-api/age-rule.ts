/**
 * Looks up whether a country requires proof of age, and whether the account has given it (pictures-api.md, sections 7
 * and 10).
 */
import { AppFailure } from '../../core/errors';
import type { AgeRule, AlbumService } from '../album-service';
import { parseCountryCode } from '../country-code';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import { isKind } from './user-number';
import type { WireCountry } from './wire-lists';

const NAME_LIMIT = 100;

type AgeRuleClient = Pick<PicturesApiClient, 'hasApiKey' | 'getCountries' | 'verifyCredentials'>;

/** Creates the reader for one sign-in. It caches the countries, and that the account has proved its age. */
export function createAgeRuleReader(client: AgeRuleClient): NonNullable<AlbumService['ageRule']>['read'] {
  let known: readonly WireCountry[] | null = null;
  let isKnownVerified = false;

  async function readAccount(countryName: string, request: CallRequest): Promise<AgeRule> {
    const proof = isKnownVerified ? 'verified' : await readProof(client, request);
    isKnownVerified ||= proof === 'verified';
    return proof === 'verified'
      ? { state: 'verified', countryName }
      : { state: 'not-verified', countryName, isSignedIn: proof === 'missing' };
  }

  return async (countryCode, request) => {
    const code = parseCountryCode(countryCode);
    if (!(await client.hasApiKey())) {
      return { state: 'not-asked', why: 'no-api-key' };
    }
    const countries = known ?? (await readCountries(client, request));
    known = countries;
    const rows = countries.filter((country) => isOfCode(country, code));
    if (rows.length === 0) {
      return { state: 'not-listed' };
    }
    const countryName = nameOf(rows) ?? code;
    return isProofRequired(rows) ? await readAccount(countryName, request) : { state: 'not-required', countryName };
  };
}

/** Rejects an empty list: it would exempt every country. */
async function readCountries(client: AgeRuleClient, request: CallRequest): Promise<readonly WireCountry[]> {
  const countries = await client.getCountries(request);
  if (countries.length === 0) {
    throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'answer-without-countries' } });
  }
  return countries;
}

function isOfCode({ iso2, iso3 }: WireCountry, code: string): boolean {
  return (code.length === 2 ? iso2 : iso3)?.trim().toUpperCase() === code;
}

/** Returns the name as one line of limited length. */
function nameOf(rows: readonly WireCountry[]): string | undefined {
  const names = rows.map(({ name = '' }) =>
    name
      .slice(0, NAME_LIMIT)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim(),
  );
  return names.find((name) => name !== '');
}

/** Uses the strictest of contradictory rows; a missing value is not a no. */
function isProofRequired(rows: readonly WireCountry[]): boolean {
  if (rows.some(({ isAgeVerificationRequired }) => isAgeVerificationRequired === true)) {
    return true;
  }
  if (rows.some(({ isAgeVerificationRequired }) => isAgeVerificationRequired === undefined)) {
    throw new AppFailure({
      kind: 'unreadable-answer',
      detail: { code: 'answer-without-rule' },
    });
  }
  return false;
}

/** Reads the proof; missing and null count as no proof (section 7). */
async function readProof(client: AgeRuleClient, request: CallRequest): Promise<'verified' | 'missing' | 'nobody'> {
  try {
    return (await client.verifyCredentials(request)).isAgeVerified === true ? 'verified' : 'missing';
  } catch (error) {
    if (isKind(error, ['signed-out'])) return 'nobody';
    throw error;
  }
}
