/** The list of parts and licences, whose code is loaded when a person asks for it. */
import { memoizeUntilError } from '../core/async';
import type { PartsReader } from '../diagnostics/parts';

const load = memoizeUntilError(async () => {
  const [{ createParts }, { licenceFiles }] = await Promise.all([
    import('../diagnostics/parts'),
    import('./licence-files'),
  ]);
  return createParts(licenceFiles, process.versions);
});

export const parts: PartsReader = {
  list: async () => (await load()).list(),
  licenceOf: async (id) => (await load()).licenceOf(id),
};
