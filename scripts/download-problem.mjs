/** Finds out why a download failed, because the installer prints little more than "fetch failed". */

const limitMs = 10_000;

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  ENOTFOUND: 'was not found',
  EAI_AGAIN: 'was not found, because the name server does not answer',
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'closed the connection',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'did not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'did not answer in time',
};

/**
 * @param {string} url an address that the installer needs
 * @param {string} output the installer's output
 * @returns {Promise<string>} a readable reason, without a full stop
 */
export async function findDownloadProblem(url, output) {
  const { host } = new URL(url);
  try {
    const { status } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(limitMs) });
    if (status >= 400) return `${host} answered with status ${status}`;
    return firstLine(output) ?? `${host} answers, but the installer failed`;
  } catch (error) {
    return `${host} ${describe(error)}`;
  }
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof Error && error.name === 'TimeoutError') return reasons.ETIMEDOUT;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (reasons[code]) return `${reasons[code]} (${code})`;
  return `could not be asked (${code || String(error)})`;
}

/** @param {string} output */
function firstLine(output) {
  return output
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '')
    ?.slice(0, 200);
}
