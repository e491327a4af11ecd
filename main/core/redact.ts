/**
 * Removes from text everything that must not be written to a log: registered secrets, addresses beyond their host,
 * paths of the home folder, and everything that might be a token, a key or picture data.
 */
import { isPlain } from './plain-words';
import { createSecretFinder, type SecretFinder } from './secret-pattern';

export const LEFT_OUT = '…';

export interface Redactor {
  /**
   * Adds a secret that must never be in any text. Texts that are too short to be secret are ignored. `isSingleUse`: it is
   * one of many that are valid for one request, and must not displace lasting secrets.
   */
  readonly add: (secret: string, isSingleUse?: boolean) => void;
  /** Removes only the secrets that were added. Suits text that is code, such as the name of a function. */
  readonly removeSecrets: (text: string) => string;
  readonly redact: (text: string) => string;
}

export interface RedactorOptions {
  /** Paths that name the person, such as the home folder, and what to write instead. */
  readonly privatePaths?: readonly { readonly path: string; readonly as: string }[];
}

const SHORTEST_SECRET = 4;
/** Per kind. The oldest secrets are dropped: a page could otherwise fill the memory with passwords it types. */
const MOST_SECRETS = 200;
const LONGEST_TEXT = 4_000;
/** Invisible characters, which could split a secret, as UTF-16 that is read as bytes does. */
const INVISIBLE = /[\0\p{Cf}\p{Cs}]/gu;
/** Line breaks and other controls: a text must not begin a line of the log. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const ADDRESS = /\b([a-z][a-z\d+.-]{1,20}):\/\/(?:[^\s/?#"'<>]*@)?([^\s/?#"'<>@]*)[^\s"'<>]*/gi;
const DATA = /\bdata:[^\s"'<>]*/gi;
const CREDENTIALS = /[^\s/@:"']+:[^\s/@"']+@/g;
/** A query with a value; names alone, as in `?UserID=…`, stay. */
const QUERY = /\?(?=\S*=[^\s…&])\S*/g;
const BEARER = /\b(bearer|basic|oauth)\s+\S+/gi;
const NAMED_SECRET =
  /\b([\w-]*(?:token|secret|passw|pin|apikey|api_key|session|auth|code|signature|hash|credential|cookie)\w*)["']?\s*[=:]\s*["']?[^\s,;&"'}\]]+/gi;
const RUN = /[\w+=%~-]{8,}/g;

export function createRedactor({ privatePaths = [] }: RedactorOptions = {}): Redactor {
  const lasting = new Map<string, SecretFinder>();
  const singleUse = new Map<string, SecretFinder>();
  const paths = privatePaths.filter(({ path }) => path.length > 1).sort((a, b) => b.path.length - a.path.length);

  function removeSecrets(text: string): string {
    let rest = text.slice(0, LONGEST_TEXT).replace(INVISIBLE, '').replace(CONTROLS, ' ');
    for (const finder of [...lasting.values(), ...singleUse.values()])
      if (finder.mayBeIn(rest)) rest = finder.replaceIn(rest, LEFT_OUT);
    return rest;
  }

  return {
    add(secret, isSingleUse = false) {
      if (secret.length < SHORTEST_SECRET) return;
      const finders = isSingleUse ? singleUse : lasting;
      const finder = finders.get(secret) ?? createSecretFinder(secret);
      // The one used last is dropped last.
      finders.delete(secret);
      finders.set(secret, finder);
      const [oldest] = finders.keys();
      if (finders.size > MOST_SECRETS && oldest !== undefined) finders.delete(oldest);
    },
    removeSecrets,
    redact(text) {
      let rest = removeSecrets(text);
      for (const { path, as } of paths) rest = rest.replaceAll(path, as);
      return rest
        .replace(DATA, `data:${LEFT_OUT}`)
        .replace(ADDRESS, (_, scheme: string, host: string) => `${scheme}://${host}/${LEFT_OUT}`)
        .replace(CREDENTIALS, `${LEFT_OUT}@`)
        .replace(QUERY, `?${LEFT_OUT}`)
        .replace(BEARER, `$1 ${LEFT_OUT}`)
        .replace(NAMED_SECRET, `$1=${LEFT_OUT}`)
        .replace(RUN, (run) => (isPlain(run) ? run : LEFT_OUT));
    },
  };
}

/** Names of fields that contain a secret: in an input of the contract, in the vault, and in a request to a service. */
const SECRET_FIELD =
  /token|passw|secret|^pin$|^current$|apikey|api_key|hash|session|credential|verifier|^code$|authorization|cookie|signature/i;
const DEEPEST = 6;

/** Adds every text in the value whose field, or a field around it, is named like a secret. */
export function addSecretsOf(value: unknown, redactor: Pick<Redactor, 'add'>, isSecret = false, depth = 0): void {
  if (typeof value === 'string') {
    if (isSecret) redactor.add(value);
    return;
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [name, part] of Object.entries(value))
    addSecretsOf(part, redactor, isSecret || SECRET_FIELD.test(name), depth + 1);
}
