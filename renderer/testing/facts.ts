/** Reads description lists as the inspector draws them. */
import type { Locator } from 'vitest/browser';

/** Returns the values of a group by their labels. */
export function factsIn(group: Locator): Record<string, string> {
  const labels = group.getByRole('term').elements();
  // Each label has two definitions: the value and its copy button.
  const values = group
    .getByRole('definition')
    .elements()
    .filter((_definition, index) => index % 2 === 0);
  return Object.fromEntries(labels.map((label, index) => [label.textContent, values[index]?.textContent ?? '']));
}
