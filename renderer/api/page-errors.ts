/** Gives each unexpected error of the page a number, under which main logs its stack. */
import type { PageError } from '../../preload/contract/diagnostics';

type Send = (error: PageError) => Promise<unknown>;

const MOST_KNOWN = 100;
const LONGEST_NAME = 60;
const LONGEST_STACK = 20_000;

/** The number of each error, so that rendering it again does not report it again. */
const known = new Map<unknown, string>();
let send: Send | null = null;

/** Reports uncaught errors of the page from now on, and errors in calls of `incidentOf`. */
export function reportPageErrors(target: Window, sendError: Send): void {
  send = sendError;
  target.addEventListener('error', ({ error }: ErrorEvent) => {
    if (error !== null && error !== undefined) incidentOf(error);
  });
  target.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    if (!isAbort(reason)) incidentOf(reason);
  });
}

/** Returns the error's number. The first call for an error sends its stack to main. */
export function incidentOf(reason: unknown): string {
  const earlier = known.get(reason);
  if (earlier !== undefined) return earlier;
  const incidentId = crypto.randomUUID();
  known.set(reason, incidentId);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN) known.delete(oldest);
  const { name, stack } = reason instanceof Error ? reason : { name: typeof reason, stack: '' };
  void send?.({ incidentId, name: name.slice(0, LONGEST_NAME), stack: (stack ?? '').slice(0, LONGEST_STACK) }).catch(
    () => undefined,
  );
  return incidentId;
}

export function isAbort(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError';
}
