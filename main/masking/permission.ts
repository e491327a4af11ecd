/**
 * Decides whether an identity may see masked pictures at all: if the law requires proof of age, the service must have
 * it. Denied if the service cannot be asked. Must be checked before each lease that reveals something.
 */
import type { AppErrorKind, IdentityKey, RevealPermission } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { managerKeyOf } from '../identity/identity-key';
import type { AgeRule } from '../services/album-service';

/**
 * Determines whose law applies from the system's settings; the person is not asked and no IP address is looked up.
 * `countryCode` comes from the system and may be empty: on Linux it is if the locale is not installed, even if its name
 * contains the country, as in `en-GB`. Returns an empty string if neither names one: `en-US@posix` is a locale without
 * a country.
 */
export function chooseCountry(countryCode: string, systemLocale: string): string {
  return [countryCode, regionOf(systemLocale)].find((code) => /^[a-z]{2}$/i.test(code))?.toUpperCase() ?? '';
}

function regionOf(locale: string): string {
  try {
    return new Intl.Locale(locale).region ?? '';
  } catch {
    return '';
  }
}

interface WithAgeRule {
  readonly library: { readAgeRule(countryCode: string, signal: AbortSignal): Promise<AgeRule> };
}

/** Port: the identities, as far as their services' age rules are concerned. */
export interface AgeRuleSource {
  find(key: IdentityKey): Promise<WithAgeRule>;
  use<Value>(
    key: IdentityKey,
    signal: AbortSignal,
    task: (known: WithAgeRule, signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>;
}

export interface PermissionDeps {
  /** Country code of the system (ISO 3166), or an empty string if unknown. */
  readonly countryCode: () => string;
  readonly identities: AgeRuleSource;
}

export interface Permission {
  /** Rejects only if the identity does not exist or the caller cancels. */
  ask(identity: IdentityKey, signal: AbortSignal): Promise<RevealPermission>;
  /** Rejects with `mask-required`; its detail is the finding. */
  assertAllowed(identity: IdentityKey, signal: AbortSignal): Promise<void>;
}

/** Caches nothing itself: the service remembers a positive result until the account signs in again. */
export function createPermission({ countryCode, identities }: PermissionDeps): Permission {
  const ask: Permission['ask'] = (identity, signal) =>
    identities.use(identity, signal, async (_known, joined) => {
      const country = countryCode();
      if (country === '') return { state: 'free', finding: { code: 'age-no-country' } };
      // While acting as a member, the rule applies to the manager.
      const { library } = await identities.find(managerKeyOf(identity));
      try {
        return permissionOf(await library.readAgeRule(country, joined), country);
      } catch (failure) {
        if (!(failure instanceof AppFailure) || failure.error.kind === 'cancelled') throw failure;
        return { state: 'not-checked', finding: { code: codeOfFailure(failure), country } };
      }
    });
  return {
    ask,
    async assertAllowed(identity, signal) {
      const { state, finding } = await ask(identity, signal);
      if (state !== 'free') throw new AppFailure({ kind: 'mask-required', detail: finding });
    },
  };
}

function permissionOf(rule: AgeRule, country: string): RevealPermission {
  switch (rule.state) {
    case 'not-asked':
      return { state: 'free', finding: { code: rule.why === 'no-api-key' ? 'age-no-api-key' : 'age-no-such-rule' } };
    case 'not-listed':
      return { state: 'free', finding: { code: 'age-not-listed', country } };
    case 'not-required':
      return { state: 'free', finding: { code: 'age-not-required', country: rule.countryName } };
    case 'verified':
      return {
        state: 'free',
        finding: { code: 'age-verified', country: rule.countryName },
      };
    case 'not-verified': {
      const code = rule.isSignedIn ? 'age-not-verified' : 'age-not-verified-signed-out';
      return { state: 'age-not-verified', finding: { code, country: rule.countryName } };
    }
  }
}

/** Errors that mean the service rejects the API key. */
const REFUSALS: readonly AppErrorKind[] = ['signed-out', 'forbidden', 'refused'];

function codeOfFailure({ error }: AppFailure): 'age-not-answered' | 'age-account-signed-out' | 'age-refused' {
  if (!REFUSALS.includes(error.kind)) return 'age-not-answered';
  // Without a status, the service did not answer: the request could not be sent.
  return error.status === undefined ? 'age-account-signed-out' : 'age-refused';
}
