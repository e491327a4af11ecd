/** Checks a component test's page for accessibility problems with axe, in light and dark colours. */
import axe from 'axe-core';
import { expect } from 'vitest';
import { commands } from 'vitest/browser';
import type {} from './commands';

/** The only rules that look at colours. The others find the same in both colour schemes, so they run once. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Expects no serious or critical violation. `screen` names the screen in failure messages. */
export async function expectAccessible(screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await commands.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await untilStill();
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(colorScheme === 'dark' && { runOnly: COLOUR_RULES }),
    });
    const grave = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    expect(grave, `${screen} in ${colorScheme} colours`).toEqual([]);
  }
}

/** In milliseconds. A longer animation, such as a countdown, is a part of what the person sees. */
const LONGEST_TRANSITION_MS = 1_000;

/** What still fades in or grows has other colours and another size than what the person sees. */
export async function untilStill(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && endOf(effect) <= LONGEST_TRANSITION_MS);
  // A rejection means that the element was removed.
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

function endOf(effect: AnimationEffect | null): number {
  return Number(effect?.getComputedTiming().endTime ?? Infinity);
}
