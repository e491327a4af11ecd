import type { AppErrorKind, IdentityKey, RevealPermission } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { managerKeyOf } from '../identity/identity-key';
import type { IdentityRegistry } from '../identity/identity-registry';
import type { AgeRule } from '../services/album-service';

/** Which country's law counts. A person's system says so at best; nobody is asked, and no address is looked up. */

/**
 * `countryCode`: as the system gives it, or empty. On Linux it is empty where the locale is not installed, though its name says
 * the country, as in `en-GB`. Empty where neither says: `en-US@posix` is a locale of no country.
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

/**
 * Whether an identity may be shown at all what is masked: where the law asks for proof of age, the service must have it. What
 * could not be found out is not allowed. To be asked before each lease that reveals anything.
 */

export interface PermissionParts {
  /** Of the person's system, as of ISO 3166; empty where it does not say. */
  readonly countryCode: () => string;
  readonly identities: Pick<IdentityRegistry, 'find' | 'use'>;
}

export interface Permission {
  /** Rejects only where there is no such identity, or nobody waits any more. */
  ask(identity: IdentityKey, signal: AbortSignal): Promise<RevealPermission>;
  /** Rejects with `mask-required`, and the reason for people as its detail. */
  assertAllowed(identity: IdentityKey, signal: AbortSignal): Promise<void>;
}

/** Remembers nothing itself: a service remembers what frees an account for as long as its sign-in lasts. */
export function createPermission({ countryCode, identities }: PermissionParts): Permission {
  const ask: Permission['ask'] = (identity, signal) =>
    identities.use(identity, signal, async (_known, joined) => {
      const country = countryCode();
      if (country === '') return { state: 'free', words: NO_COUNTRY };
      // Who looks is the manager, whomever they act as.
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
      const lacks = rule.isSignedIn ? 'and this account has none' : 'and nobody is signed in to this account';
      return { state: 'age-not-verified', words: `${asks}, ${lacks}. The mask stays on.` };
    }
  }
}

const WORDS_NOT_ASKED: Readonly<Record<Extract<AgeRule, { state: 'not-asked' }>['why'], string>> = {
  'no-api-key': 'Not checked: this account has no API key.',
  'no-such-rule': 'Not checked: this service has no rule about age to ask for.',
};

/** What a service answers with where it does not take the key. */
const REFUSALS: readonly AppErrorKind[] = ['signed-out', 'forbidden', 'refused'];

/** Each says how to go on. */
function wordsOfFailure({ error }: AppFailure, country: string): string {
  const what = `what its rule is for the country that your system names (${country}). The mask stays on.`;
  if (!REFUSALS.includes(error.kind)) return `The service could not be asked ${what} Try again.`;
  // No answer of the service: it could not even be asked.
  if (error.status === undefined)
    return `Nobody is signed in to this account, so the service cannot be asked ${what} Sign in again.`;
  return `The service refused to say ${what} The account’s API key may be wrong: sign in again with another, or without one.`;
}
