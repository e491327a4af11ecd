/** The last step of `npm run build`: writes the notices of all packages whose code is in the built program. */
import { runScript } from './messages.mjs';
import { writeNotices } from './packaging/notices.mjs';
import { inProject } from './project.mjs';

await runScript(async () =>
  writeNotices({
    outFolder: inProject('out'),
    packagesFolder: inProject('node_modules'),
    ownTextsFolder: inProject('packaging', 'licences'),
  }),
);
