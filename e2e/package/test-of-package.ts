import { defineConfig } from 'playwright/test';

/** Returns the configuration for one file of this folder, which tests the program as it is in a package. */
export function testOfPackage(name: 'package' | 'smoke'): ReturnType<typeof defineConfig> {
  return defineConfig({
    // Relative to the folder of the configuration.
    testDir: 'package',
    testMatch: `${name}.spec.ts`,
    outputDir: `../test-results/${name}`,
    workers: 1,
    retries: 0,
    // Only a program that hangs needs this long; a slow or busy machine stays below the limit.
    timeout: 300_000,
    expect: { timeout: 60_000 },
    forbidOnly: process.env['CI'] !== undefined,
    reporter: 'list',
  });
}
