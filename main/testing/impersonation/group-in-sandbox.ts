/** Test fixture: one sandbox for all tests of a file, and a newly opened group of its manager for each test. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { MemberId } from '../../../preload/contract';
import { startSandbox } from '../../../sandbox/sandbox';
import { ask } from '../services/conformance';
import { controlOf, type SandboxControl } from '../services/sandbox-control';
import { type GroupUnderTest, openGroup } from './group-under-test';

export interface GroupInSandbox {
  readonly control: SandboxControl;
  readonly group: GroupUnderTest;
  readonly members: readonly MemberId[];
}

/** Calls `use` before each test. */
export function openGroupForEachTest(use: (opened: GroupInSandbox) => void): void {
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;
  let control: SandboxControl;
  let group: GroupUnderTest;
  beforeAll(async () => {
    sandbox = await startSandbox();
    control = controlOf(sandbox.announcement);
  });
  beforeEach(async () => {
    group = openGroup(sandbox.announcement);
    const members = (await group.service.listMembers(ask())).map(({ id }) => id);
    await control.forgetRequests();
    use({ control, group, members });
  });
  afterEach(async () => {
    group.overview.close();
    await control.reset();
  });
  afterAll(() => sandbox.stop());
}
