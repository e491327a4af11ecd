/** Reads what a screen reader is told: roles and names of Chromium's own accessibility tree. */
import type {} from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';

export interface SpokenNode {
  readonly role: string;
  readonly name: string;
}

/** Returns the nodes with one of the roles, in the order of the page. */
export async function spokenNodes(...roles: readonly string[]): Promise<readonly SpokenNode[]> {
  const session = cdp();
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = (frameTree.childFrames ?? []).map(({ frame }) => frame.id);
  const trees = await Promise.all(
    frames.map(async (frameId) => (await session.send('Accessibility.getFullAXTree', { frameId })).nodes),
  );
  return trees
    .flat()
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }))
    .filter(({ role }) => roles.includes(role));
}
