/** Creates components that differ from an HTML element only by a class. */
import type { ComponentPropsWithRef, ElementType, ReactNode } from 'react';
import { joinClasses } from './join-classes';

export type LookProps<Tag extends ElementType> = { readonly as?: Tag } & ComponentPropsWithRef<Tag>;

/** Returns a component with this class, drawn as `tag` unless its property `as` names another element. */
export function createLook<Default extends ElementType>(tag: Default, lookClass: string | undefined) {
  return function Look<Tag extends ElementType = Default>(props: LookProps<Tag>): ReactNode {
    // The properties that all elements have; TypeScript cannot infer them for a generic element.
    const { as, className, ...others } = props as { readonly as?: Tag; readonly className?: string | undefined };
    const Element: ElementType = as ?? tag;
    // A class of the caller comes second, because its style sheet is loaded later and may change the look.
    return <Element {...others} className={joinClasses(lookClass, className)} />;
  };
}
