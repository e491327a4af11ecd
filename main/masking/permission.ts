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
  /** Rejects with `mask-required`; its detail is the reason shown to the person. */
  assertAllowed(identity: IdentityKey, signal: AbortSignal): Promise<void>;
}

/** Caches nothing itself: the service remembers a positive result until the account signs in again. */
export function createPermission({ countryCode, identities }: PermissionDeps): Permission {
  const ask: Permission['ask'] = (identity, signal) =>
    identities.use(identity, signal, async (_known, joined) => {
      const country = countryCode();
      if (country === '') return { state: 'free', words: NO_COUNTRY };
      // While acting as a member, the rule applies to the manager.
      const { library } = await identities.find(managerKeyOf(identity));
      try {
        return permissionOf(await library.readAgeRule(country, joined), country);
      } catch (failure) {
        if (!(failure instanceof AppFailure) || failure.error.kind === 'cancelled') throw failure;
        return { state: 'not-checked', words: wordsOfFailure(failure, country) };
      }
    });
  return {
    ask,
    async assertAllowed(identity, signal) {
      const { state, words } = await ask(identity, signal);
      if (state !== 'free') throw new AppFailure({ kind: 'mask-required', detail: words });
    },
  };
}

const NO_COUNTRY = 'Your system does not say which country this is, so the service’s rule for it is not known.';

function permissionOf(rule: AgeRule, country: string): RevealPermission {
  switch (rule.state) {
    case 'not-asked':
      return { state: 'free', words: WORDS_NOT_ASKED[rule.why] };
    case 'not-listed':
      return { state: 'free', words: `The service has no rule for the country that your system names (${country}).` };
    case 'not-required':
      return { state: 'free', words: `Where you are (${rule.countryName}) the service asks for no proof of age.` };
    case 'verified':
      return {
        state: 'free',
        words: `Where you are (${rule.countryName}) the service asks for proof of age, and this account has it.`,
      };
    case 'not-verified': {
      const asks = `Where you are (${rule.countryName}) the service asks for proof of age before pictures that it does not call safe are shown`;
      const lacks = rule.isSignedIn ? 'and this account has none' : 'and this account is not signed in';
      return { state: 'age-not-verified', words: `${asks}, ${lacks}. The mask stays on.` };
    }
  }
}

const WORDS_NOT_ASKED: Readonly<Record<Extract<AgeRule, { state: 'not-asked' }>['why'], string>> = {
  'no-api-key': 'Not checked: this account has no API key.',
  'no-such-rule': 'Not checked: this service has no rule about age to ask for.',
};

/** Errors that mean the service rejects the API key. */
const REFUSALS: readonly AppErrorKind[] = ['signed-out', 'forbidden', 'refused'];

/** Explains a failure; each text says what to do next. */
function wordsOfFailure({ error }: AppFailure, country: string): string {
  const what = `what its rule is for the country that your system names (${country}). The mask stays on.`;
  if (!REFUSALS.includes(error.kind)) return `The service could not be asked ${what} Try again.`;
  // Without a status, the service did not answer: the request could not be sent.
  if (error.status === undefined)
    return `This account is not signed in, so the service cannot be asked ${what} Sign in again.`;
  return `The service refused to say ${what} The account’s API key may be wrong: sign in again with another, or without one.`;
}
