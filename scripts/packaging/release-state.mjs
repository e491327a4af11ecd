/** Finds what keeps a version from being released: a wrong tag, a missing section of the changelog, an invented value. */

/** What stands in the project until a person decides. docs/releasing.md lists these decisions. */
const INVENTED = /\bexample\.(?:org|com|net)\b|\bio\.example\./;

/**
 * @typedef {object} ReleaseState
 * @property {string} tag
 * @property {Record<string, unknown>} description package.json
 * @property {Record<string, unknown>} builder packaging/electron-builder.json
 * @property {string} changelog
 *
 * @param {ReleaseState} state
 * @returns {string[]} one sentence for each problem
 */
export function findUnready({ tag, description, builder, changelog }) {
  const { version, license, author, homepage } = description;
  const values = { author, homepage, appId: builder.appId };
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, but package.json has version ${version}.`]),
    ...(notesOf(changelog, String(version)) === null ? [`CHANGELOG.md has no section "## ${version}".`] : []),
    ...(license === 'UNLICENSED' ? ['No person has decided about the license: package.json says UNLICENSED.'] : []),
    ...Object.entries(values)
      .filter(([, value]) => INVENTED.test(JSON.stringify(value)))
      .map(([name, value]) => `${name} is still invented: ${JSON.stringify(value)}.`),
  ];
}

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string | null} the text below the heading of this version
 */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m);
  const own = sections.find((section) => section.split('\n', 1)[0]?.split(/\s/, 1)[0] === version);
  const notes = own?.slice(own.indexOf('\n')).trim();
  return notes ? notes : null;
}
