/**
 * Makes the list of parts (SBOM) of a release in the format CycloneDX 1.6: the npm packages whose code is in the program,
 * Electron, and what Electron consists of. The same sources make the same bytes.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {object} PartsListOptions
 * @property {{ name: string, version: string, description: string, author: { name: string, email: string } }} program
 * @property {import('./notices.mjs').Notices} notices
 * @property {Record<string, { version?: string, integrity?: string }>} locked the packages of package-lock.json
 * @property {import('./electron-parts.mjs').ElectronParts} electron
 * @property {number} sourceDate in seconds
 *
 * @param {PartsListOptions} options
 */
export function makePartsList({ program, notices, locked, electron, sourceDate }) {
  const packages = notices.packages.map((each) => npmPart(each, locked));
  const runtime = electronParts(electron);
  const [whole] = runtime;
  const parts = [...packages, ...runtime].sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const root = `${program.name}@${program.version}`;
  const list = {
    metadata: {
      timestamp: new Date(sourceDate * 1000).toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: program.name,
        version: program.version,
        description: program.description,
        authors: [program.author],
        purl: `pkg:generic/${root}`,
      },
    },
    components: parts,
    dependencies: [
      { ref: root, dependsOn: [...packages, ...(whole ? [whole] : [])].map((part) => part['bom-ref']).sort() },
      { ref: whole?.['bom-ref'], dependsOn: runtime.slice(1).map((part) => part['bom-ref']) },
    ],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(list))}`,
    version: 1,
    ...list,
  };
}

/**
 * @param {import('./notices.mjs').Notices['packages'][number]} part
 * @param {PartsListOptions['locked']} locked
 */
function npmPart({ name, version, licence }, locked) {
  const [entry] = Object.entries(locked).filter(
    ([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === version,
  );
  const integrity = entry?.[1].integrity;
  if (integrity === undefined) throw new Error(`package-lock.json does not have ${name} ${version}.`);
  const [, group, ownName = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${ownName}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name: ownName,
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
    licenses: [{ license: { id: licence } }],
    purl,
  };
}

/** @param {import('./electron-parts.mjs').ElectronParts} versions */
function electronParts({ electron, chromium, node, v8, ffmpeg, ffmpegHash, releaseHash }) {
  return [
    runtimePart({
      name: 'electron',
      type: 'framework',
      version: electron,
      licence: 'MIT',
      purl: `pkg:github/electron/electron@v${electron}`,
      hash: releaseHash,
    }),
    runtimePart({
      name: 'chromium',
      type: 'framework',
      version: chromium,
      licence: 'BSD-3-Clause',
      cpe: 'google:chrome',
    }),
    runtimePart({ name: 'nodejs', type: 'framework', version: node, licence: 'MIT', cpe: 'nodejs:node.js' }),
    runtimePart({ name: 'v8', version: v8, licence: 'BSD-3-Clause' }),
    runtimePart({
      name: 'ffmpeg',
      version: ffmpeg,
      licence: 'LGPL-2.1-or-later',
      cpe: 'ffmpeg:ffmpeg',
      hash: ffmpegHash,
    }),
  ];
}

/**
 * @typedef {object} RuntimePart
 * @property {string} name
 * @property {string} [type]
 * @property {string} version
 * @property {string} licence
 * @property {string} [purl]
 * @property {string} [cpe] the vendor and the product, by which known weaknesses are listed
 * @property {string | undefined} [hash] SHA-256
 *
 * @param {RuntimePart} part
 */
function runtimePart({ name, type = 'library', version, licence, purl = `pkg:generic/${name}@${version}`, cpe, hash }) {
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    scope: 'required',
    ...(hash === undefined ? {} : { hashes: [{ alg: 'SHA-256', content: hash }] }),
    licenses: [{ license: { id: licence } }],
    ...(cpe === undefined ? {} : { cpe: `cpe:2.3:a:${cpe}:${version}:*:*:*:*:*:*:*` }),
    purl,
  };
}

/**
 * Returns a UUID of version 8, which is a hash: a random one would differ in each build.
 * @param {string} text
 */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
