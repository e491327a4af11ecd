import type { ReactNode } from 'react';

/** Returns the keys as elements, by the names of the values of a message. */
export function keyNodes(keys: Readonly<Record<string, string>>): Readonly<Record<string, ReactNode>> {
  return Object.fromEntries(Object.entries(keys).map(([name, text]) => [name, <kbd key={name}>{text}</kbd>]));
}
