/**
 * Parts of the window whose code is loaded after the first screen, so that it does not delay it. React's `lazy` needs
 * Suspense, which shows what has been loaded up to 300 ms late.
 */
import { type ComponentType, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { catchTyping } from './typed-ahead';

/** Draws nothing until the part is loaded. */
export type LazyPart<Props> = ((props: Props) => ReactNode) & {
  /** Loads the part. Also resolves if that fails. */
  readonly load: () => Promise<void>;
  readonly isLoaded: () => boolean;
};

/** Draws something in place of a part that could not be loaded. */
export type Instead<Props> = (props: Props, failed: FailedPart) => ReactNode;

export interface FailedPart {
  readonly reason: unknown;
  readonly retry: () => void;
}

interface Failure {
  readonly reason: unknown;
}

interface PartState<Props> {
  readonly Loaded: ComponentType<Props> | null;
  /** The last failure, an object of its own for each. */
  readonly failure: Failure | null;
}

interface Loader {
  /** Also resolves if the part could not be loaded. */
  readonly load: () => Promise<void>;
}

const loaders = new Set<Loader>();

/**
 * Returns a component that draws what `importPart` resolves to. If it cannot be loaded, the component draws `instead`;
 * without one it throws while rendering, and tries again when an error boundary draws it anew.
 */
export function lazyPart<Props extends object>(
  importPart: () => Promise<ComponentType<Props>>,
  instead?: Instead<Props>,
): LazyPart<Props> {
  return createPart(importPart, { instead, hasField: false });
}

/** A part that puts the focus into a text field when it opens: the field gets what is typed while the part is loaded. */
export function lazyPartWithField<Props extends object>(
  importPart: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  return createPart(importPart, { instead: undefined, hasField: true });
}

interface PartOptions<Props> {
  readonly instead: Instead<Props> | undefined;
  readonly hasField: boolean;
}

function createPart<Props extends object>(
  importPart: () => Promise<ComponentType<Props>>,
  { instead, hasField }: PartOptions<Props>,
): LazyPart<Props> {
  let state: PartState<Props> = { Loaded: null, failure: null };
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const change = (next: PartState<Props>): void => {
    state = next;
    loading = null;
    for (const listener of listeners) listener();
  };
  const load = (): Promise<void> => {
    if (state.Loaded) return Promise.resolve();
    loading ??= importPart().then(
      (Loaded) => change({ Loaded, failure: null }),
      (reason: unknown) => change({ Loaded: null, failure: { reason } }),
    );
    return loading;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  loaders.add({ load });
  function Part(props: Props): ReactNode {
    const { Loaded, failure } = useSyncExternalStore(subscribe, () => state);
    // An earlier failure is no reason not to try again.
    const [earlierFailure, setEarlierFailure] = useState(failure);
    const shownFailure = failure === earlierFailure ? null : failure;
    useEffect(() => void load(), []);
    const isTypedAhead = hasField && Loaded === null && shownFailure === null;
    useEffect(() => (isTypedAhead ? catchTyping() : undefined), [isTypedAhead]);
    useEffect(() => {
      // What is thrown is reported by the boundary.
      if (shownFailure && instead) reportError(shownFailure.reason);
    }, [shownFailure]);
    if (!shownFailure) return Loaded && <Loaded {...props} />;
    const { reason } = shownFailure;
    if (!instead) throw reason;
    const retry = (): void => {
      setEarlierFailure(failure);
      void load();
    };
    return instead(props, { reason, retry });
  }
  return Object.assign(Part, { load, isLoaded: () => state.Loaded !== null });
}

/** Loads all parts, one after another, each when `whenIdle` resolves. Parts of a loaded part are loaded too. */
export async function loadAllParts(whenIdle: () => Promise<void>): Promise<void> {
  for (const { load } of loaders) {
    await whenIdle();
    await load();
  }
}
