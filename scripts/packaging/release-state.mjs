/** Finds what keeps a version from being released: a wrong tag, a missing section of the changelog, an invented value. */

/** What stands in the project until a person decides. docs/releasing.md lists these decisions. */
const INVENTED = /\bexample\.(?:org|com|net)\b|\bio\.example\./;

/**
 * @typedef {object} ReleaseState
 * @property {string} tag
 * @property {Record<string, unknown>} description package.json
 * @property {Record<string, unknown>} builder packaging/electron-builder.json
 * @property {string} changelog
 * @property {Readonly<Record<string, string>>} texts by path: those below packaging/ and main/platform/, the source of updates and
 *   the release workflow
 * @property {boolean} isWithoutUpdates a person wants a version that can never be told of another
 *
 * @param {ReleaseState} state
 * @returns {string[]} one sentence for each problem
 */
export function findUnready({ tag, description, builder, changelog, texts, isWithoutUpdates }) {
  const { version, license, author, homepage } = description;
  const values = { author, homepage, appId: builder.appId };
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, but package.json has version ${version}.`]),
    ...(notesOf(changelog, String(version)) === null ? [`CHANGELOG.md has no section "## ${version}".`] : []),
    ...(license === 'UNLICENSED' ? ['No person has decided about the license: package.json says UNLICENSED.'] : []),
    ...Object.entries(values)
      .filter(([, value]) => INVENTED.test(JSON.stringify(value)))
      .map(([name, value]) => `${name} is still invented: ${JSON.stringify(value)}.`),
    ...findInvented(texts),
    ...findOtherIds(texts, builder.appId),
    ...findOtherLicense(texts, license),
    ...(isWithoutUpdates ? [] : findNoUpdates(texts)),
  ];
}

/** @param {ReleaseState['texts']} texts */
function findInvented(texts) {
  const entries = Object.entries(texts);
  return [
    ...entries
      .filter(([path, text]) => INVENTED.test(path) || INVENTED.test(text))
      .map(([path]) => `${path} still has an invented address or ID in its text or its name.`),
    ...entries
      .filter(([, text]) => text.includes('NOT CONFIRMED'))
      .map(([path]) => `${path} has something that is NOT CONFIRMED.`),
  ];
}

/**
 * @param {ReleaseState['texts']} texts
 * @param {unknown} appId
 */
function findOtherIds(texts, appId) {
  const [path = '', metainfo = ''] = metainfoOf(texts);
  const ids = {
    'main/platform/system-panel.ts': /^const APP_ID = '(.*)';$/m.exec(
      texts['main/platform/system-panel.ts'] ?? '',
    )?.[1],
    'The metainfo': /<id>(.*)<\/id>/.exec(metainfo)?.[1],
    'The name of the metainfo': /([^/]*)\.metainfo\.xml$/.exec(path)?.[1],
  };
  return Object.entries(ids)
    .filter(([, id]) => id !== appId)
    .map(
      ([where, id]) => `${where} has the ID ${id ?? 'of nothing'}, but packaging/electron-builder.json has ${appId}.`,
    );
}

/**
 * @param {ReleaseState['texts']} texts
 * @param {unknown} license
 */
function findOtherLicense(texts, license) {
  if (license === 'UNLICENSED') return [];
  const stated = /<project_license>(.*)<\/project_license>/.exec(metainfoOf(texts)[1] ?? '')?.[1];
  // What npm calls "SEE LICENSE IN <file>" has a name of its own in a metainfo.
  const isOwn = /^SEE LICENSE IN /.test(String(license));
  const isRight = isOwn ? stated?.startsWith('LicenseRef-') : stated === license;
  const isProprietary = /^License: proprietary$/m.test(texts['packaging/linux/copyright'] ?? '');
  return [
    ...(isRight ? [] : [`The metainfo has the license ${stated}, but package.json has ${license}.`]),
    ...(isProprietary && !isOwn
      ? [`packaging/linux/copyright says proprietary, but package.json has ${license}.`]
      : []),
  ];
}

/** @param {ReleaseState['texts']} texts */
function findNoUpdates(texts) {
  const source = /^const BUILT_IN_SOURCE\b[^=]*=\s*(\w+|\{)/m.exec(texts['main/updates/update-source.ts'] ?? '')?.[1];
  return source === '{'
    ? []
    : [
        'main/updates/update-source.ts has no address and keys, so this version could never be told of another. ' +
          '--without-updates releases it all the same.',
      ];
}

/**
 * @param {ReleaseState['texts']} texts
 * @returns {readonly string[]} path and text
 */
function metainfoOf(texts) {
  return Object.entries(texts).find(([path]) => path.endsWith('.metainfo.xml')) ?? [];
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
