import { expect, it } from 'vitest';
import { entry, list, release } from '../testing/updates/signed-list';
import { chooseRelease, releasesFor, type ChoiceOptions } from './choose-release';

const BETA = release({ version: '1.3.0-beta.1' });
const HERE: ChoiceOptions = { channel: 'stable', installed: '1.1.0', draw: 50 };

function choose(channels: object, options: Partial<ChoiceOptions> = {}): string {
  const choice = chooseRelease(releasesFor('linux-x64', list({ channels })), { ...HERE, ...options });
  return 'release' in choice ? `${choice.kind} ${choice.release.version}` : choice.kind;
}

it('a newer version is offered; the installed one and older ones are not', () => {
  expect(choose({ stable: release() })).toBe('offered 1.2.0');
  expect(choose({ stable: release() }, { installed: '1.2.0' })).toBe('newest');
  expect(choose({ stable: release() }, { installed: '1.10.0' })).toBe('newest');
});

it('the channel stable never gets a beta, and the channel beta gets the newest of both', () => {
  expect(choose({ stable: release(), beta: BETA })).toBe('offered 1.2.0');
  expect(choose({ stable: release(), beta: BETA }, { channel: 'beta' })).toBe('offered 1.3.0-beta.1');
  expect(choose({ stable: release({ version: '1.3.0' }), beta: BETA }, { channel: 'beta' })).toBe('offered 1.3.0');
});

it('a version without a file for this system is not offered', () => {
  expect(choose({ stable: release({ systems: { 'win32-x64': entry() } }) })).toBe('not-for-system');
  expect(choose({})).toBe('not-for-system');
});

it('a version in steps reaches the computers whose number is below its percentage', () => {
  const inSteps = (stagedPercent: number): object => ({
    stable: release({ systems: { 'linux-x64': entry({ stagedPercent }) } }),
  });
  expect(choose(inSteps(50), { draw: 49 })).toBe('offered 1.2.0');
  expect(choose(inSteps(50), { draw: 50 })).toBe('staged 1.2.0');
  expect(choose(inSteps(0), { draw: 0 })).toBe('staged 1.2.0');
  expect(choose(inSteps(100), { draw: 99 })).toBe('offered 1.2.0');
  expect(
    choose(
      {
        stable: release(),
        beta: release({ version: '1.3.0-beta.1', systems: { 'linux-x64': entry({ stagedPercent: 0 }) } }),
      },
      { channel: 'beta' },
    ),
  ).toBe('offered 1.2.0');
});
