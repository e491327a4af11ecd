/**
 * A text that a service or a person wrote: a title, a caption, a keyword, a name. Its direction is its own, so that its
 * full stop stays at its end in a page that is written in the other direction.
 */
import type { ReactNode } from 'react';

export function ServiceText({ children }: { readonly children: ReactNode }): ReactNode {
  return <bdi>{children}</bdi>;
}
