import { LanguageChecks } from '../fixtures/language-checks';
import { expect, test } from '../fixtures/test';
import { TOUR } from '../tour/parts';
import { walk } from '../tour/screen';

test.describe.configure({ mode: 'parallel' });

for (const { part, screens } of TOUR)
  test(`in every language the screens for ${part} are translated, mirrored if needed and accessible, and nothing is cut or overlaps`, async ({
    program,
    sandbox,
    control,
  }) => {
    // Chromium logs that a cover behind a password fails to load.
    program.expectComplaint(/Failed to load resource/);
    const place = { program, announcement: sandbox.announcement, control };
    const checks = new LanguageChecks(place);
    await checks.start();
    await walk(place, screens, (screen) => checks.check(screen));
    expect(checks.faults).toEqual([]);
  });
