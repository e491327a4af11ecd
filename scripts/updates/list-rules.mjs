/**
 * The rules for the list of versions that a person signs. They are stricter than the program, which ignores fields that it
 * does not know: a field with a wrong name would be one that is missing.
 */
import { Problem } from '../messages.mjs';

const dayMs = 86_400_000;
/** Programs refuse an expired file, so somebody who keeps it from them can do that for so long only. */
const longestDays = 366;
const mostNoteCharacters = 1000;
const mostVersionCharacters = 100;

const channelNames = ['stable', 'beta'];
const languages = ['en', 'de', 'nl', 'es', 'fr', 'ar'];
const versionPattern = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

/**
 * @typedef {Readonly<Record<string, unknown>>} Fields
 *
 * @param {unknown} list
 * @param {object} options
 * @param {number} options.nowMs
 * @param {number | null} options.formerCounter of the file that programs have now; null if there is none
 */
export function checkList(list, { nowMs, formerCounter }) {
  const { format, counter, expires, channels } = fieldsOf(list, 'The list', [
    'format',
    'counter',
    'expires',
    'channels',
  ]);
  require(format === 1, '“format” must be 1.');
  require(isWhole(counter) && counter > 0, '“counter” must be a whole number above 0.');
  require(formerCounter === null ||
    Number(counter) >
      formerCounter, `“counter” must be above ${formerCounter}, which the former file has: programs refuse a counter that goes back.`);
  require(isTime(expires), '“expires” must be a time such as 2027-01-31T00:00:00Z.');
  const expiresMs = Date.parse(expires);
  require(expiresMs > nowMs, `“expires” is over: ${expires}.`);
  require(expiresMs <= nowMs + longestDays * dayMs, `“expires” is more than ${longestDays} days away.`);
  const named = Object.entries(fieldsOf(channels, '“channels”', channelNames, []));
  require(named.length > 0, '“channels” is empty.');
  for (const [name, channel] of named) checkChannel(name, channel);
}

/**
 * @param {string} name
 * @param {unknown} channel
 */
function checkChannel(name, channel) {
  const { version, released, notes, systems } = fieldsOf(channel, `The channel ${name}`, [
    'version',
    'released',
    'notes',
    'systems',
  ]);
  require(typeof version === 'string' &&
    version.length <= mostVersionCharacters &&
    versionPattern.test(
      version,
    ), `The version of ${name} must be one such as 1.2.0, of at most ${mostVersionCharacters} characters.`);
  require(name !== 'stable' || !String(version).includes('-'), `${version} is no version for the channel stable.`);
  require(isDay(released), `“released” of ${name} must be a day such as 2026-11-30.`);
  for (const [language, text] of Object.entries(fieldsOf(notes, `“notes” of ${name}`, languages, ['en'])))
    require(typeof text === 'string' &&
      text.trim() !== '' &&
      text.length <=
        mostNoteCharacters, `The notes of ${name} in “${language}” must be a text of at most ${mostNoteCharacters} characters.`);
  const entries = Object.entries(/** @type {Fields} */ (systems ?? {}));
  require(entries.length > 0 && entries.length <= 20, `“systems” of ${name} must have one to 20 systems.`);
  for (const [system, entry] of entries) {
    require(/^(linux|darwin|win32)-(x64|arm64)$/.test(system), `There is no system ${system}.`);
    checkSystem(`${system} of ${name}`, entry);
  }
}

/**
 * @param {string} what
 * @param {unknown} entry
 */
function checkSystem(what, entry) {
  const { page, url, size, sha256, stagedPercent } = fieldsOf(entry, what, [
    'page',
    'url',
    'size',
    'sha256',
    'stagedPercent',
  ]);
  require(isHttps(page), `“page” of ${what} must be an https address.`);
  require(isHttps(url), `“url” of ${what} must be an https address.`);
  require(isWhole(size) && size > 0, `“size” of ${what} must be the bytes of the file.`);
  require(typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256), `“sha256” of ${what} must be 64 small hex digits.`);
  require(isWhole(stagedPercent) &&
    stagedPercent >= 0 &&
    stagedPercent <= 100, `“stagedPercent” of ${what} must be 0 to 100.`);
}

/**
 * @param {unknown} value
 * @param {string} what
 * @param {readonly string[]} known
 * @param {readonly string[]} required all of them, if absent
 * @returns {Fields}
 */
function fieldsOf(value, what, known, required = known) {
  require(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is missing, or is no object.`);
  const fields = /** @type {Fields} */ (value);
  for (const name of Object.keys(fields)) require(known.includes(name), `${what} must not have “${name}”.`);
  for (const name of required) require(name in fields, `${what} lacks “${name}”.`);
  return fields;
}

/** @param {unknown} value @returns {value is number} */
function isWhole(value) {
  return Number.isSafeInteger(value);
}

/** @param {unknown} value @returns {value is string} */
function isTime(value) {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && isInCalendar(value);
}

/** @param {unknown} value */
function isDay(value) {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isInCalendar(value);
}

/**
 * `Date.parse` reads 31 November as 1 December; programs refuse it.
 * @param {string} text
 */
function isInCalendar(text) {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.replace(/Z$/, ''));
}

/** @param {unknown} value */
function isHttps(value) {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === 'https:' && username === '' && password === '';
}

/**
 * @param {boolean} isRight
 * @param {string} otherwise
 */
function require(isRight, otherwise) {
  if (!isRight) throw new Problem(otherwise);
}
