/** Checks a list of parts against the schema of CycloneDX 1.6, which the package of its authors contains. */
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formatsOfAjv from 'ajv-formats';
import { inProject, readJson } from '../project.mjs';

const folder = inProject('node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');

/**
 * @param {unknown} list
 * @returns {string[]} one sentence for each place that the schema does not allow
 */
export function findWrongPartsList(list) {
  // The schema has keywords that the strict mode does not know, such as `meta:enum`.
  const ajv = new Ajv({ strict: false, allErrors: true });
  formatsOfAjv.default(ajv);
  // Formats of later drafts, which no field of ours has.
  for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true);
  for (const name of ['spdx', 'jsf-0.82']) {
    // The main schema refers to the others by these names.
    const file = `${name}.SNAPSHOT.schema.json`;
    ajv.addSchema(readJson(join(folder, file)), `http://cyclonedx.org/schema/${file}`);
  }
  const validate = ajv.compile(readJson(join(folder, 'bom-1.6.SNAPSHOT.schema.json')));
  if (validate(list)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `The list of parts is wrong at ${instancePath}: ${message}.`,
  );
}
