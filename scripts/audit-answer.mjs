/** What npm says about known weaknesses of the packages, from the standard output of `npm audit --json`. */

/** @typedef {{ name: string, severity: string, range: string }} Weakness */

/** Failures of a network on the way to the registry: Node's names, also those that npm puts at the end of a message. */
const NETWORK_FAILURES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'ERR_SOCKET_TIMEOUT',
];
const networkFailure = new RegExp(`\\b(?:${NETWORK_FAILURES.join('|')})\\b|socket hang up|network timeout`);

/**
 * @param {string} text
 * @returns {{ kind: 'found', weaknesses: Weakness[] } | { kind: 'unreachable' | 'unreadable', why: string }} unreachable if
 *   the network or a mirror without audits is the reason, which a release may pass; unreadable in every other case
 */
export function readAuditAnswer(text) {
  const answer = parse(text);
  if (answer === null) return { kind: 'unreadable', why: text.trim() || 'npm said nothing.' };
  const { vulnerabilities, message, statusCode, error } = answer;
  const why = String(message ?? error?.summary ?? text.trim());
  // Some mirrors of the registry know no such question.
  if (statusCode === 405) return { kind: 'unreachable', why };
  const isNetwork =
    NETWORK_FAILURES.includes(error?.code) || (error && statusCode === undefined && isRequestFailure(why));
  if (isNetwork) return { kind: 'unreachable', why };
  const weaknesses = error === undefined ? readWeaknesses(vulnerabilities) : null;
  return weaknesses === null ? { kind: 'unreadable', why } : { kind: 'found', weaknesses };
}

/** @param {string} message as npm's client writes it: "request to ADDRESS failed, reason: …" */
function isRequestFailure(message) {
  const [, reason] = /^request to \S+ failed, reason: (.*)$/s.exec(message) ?? [];
  return networkFailure.test(reason ?? '') || /^network timeout at: /.test(message);
}

/**
 * @param {unknown} vulnerabilities
 * @returns {Weakness[] | null}
 */
function readWeaknesses(vulnerabilities) {
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null || Array.isArray(vulnerabilities)) return null;
  const entries = Object.entries(vulnerabilities);
  // An unknown shape must not look like a package without weaknesses.
  if (entries.some(([, entry]) => typeof entry?.severity !== 'string')) return null;
  return entries.map(([name, { severity, range }]) => ({ name, severity, range }));
}

/** @param {string} text */
function parse(text) {
  try {
    const answer = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : null;
  } catch {
    return null;
  }
}
