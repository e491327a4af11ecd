/** The mask as main last said it is, and what the window does at once when it changes. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Lease, LeaseToken, MaskState } from '../../preload/contract';
import { announce } from '../ui/announcer';
import { showToastUntilInput } from '../ui/toast';
import { api } from './client';
import { changeWords } from './mask-words';
import { programQueries, readAllOnScreenAgain } from './query-client';

/** Until main has answered, everything counts as masked. */
const MASKED: MaskState = {
  revision: -1,
  leases: [],
  endedBy: null,
  rules: {},
  usualRules: { whenUnsaid: 'mask', look: 'mosaic', asksForMaskedForms: true },
  rulesRevision: 0,
};

export const maskQuery = queryOptions({
  queryKey: ['mask'],
  queryFn: async ({ signal }) => {
    const said = await api.mask.get({}, { signal });
    // Main's own word of a change may have come first.
    if (said.revision > latest.revision) latest = said;
    return latest;
  },
});

export function useMask(): MaskState {
  return useQuery(maskQuery, programQueries).data ?? MASKED;
}

/** What is drawn may be a frame behind it. */
let latest = MASKED;

export function knownMask(): MaskState {
  return latest;
}

/** Let go here already; main's answer is on its way. */
const released = new Set<LeaseToken>();

/** Of two that arrive in the wrong order, the later one counts. */
export function takeMask(said: MaskState): void {
  const former = knownMask();
  if (said.revision <= former.revision) return;
  for (const token of released) if (!said.leases.some((lease) => lease.token === token)) released.delete(token);
  show(former, { ...said, leases: said.leases.filter(({ token }) => !released.has(token)) });
  if (former.revision >= 0 && former.rulesRevision !== said.rulesRevision) readAllOnScreenAgain();
}

/** Nothing is shown under them any more from this moment on, whenever main answers. */
export function letGo(leases: readonly Lease[]): void {
  const former = knownMask();
  for (const { token } of leases) released.add(token);
  show(former, { ...former, leases: former.leases.filter(({ token }) => !released.has(token)) });
}

function show(former: MaskState, next: MaskState): void {
  latest = next;
  const dropped = dropBitmapsBut(new Set(next.leases.map(({ token }) => token)));
  letGoOnTime(next.leases);
  // The frame without them comes first: drawing the page anew takes many times as long.
  if (dropped > 0) drawAfterNextFrame();
  else if (!isDrawPutOff) draw();
  const words = changeWords(former.leases, next.leases, next.endedBy);
  // The person was away when it happened, so it is shown when they are back.
  if (words && next.endedBy) showToastUntilInput(words);
  else if (words) announce(words);
}

function draw(): void {
  programQueries.setQueryData(maskQuery.queryKey, latest);
}

/** Milliseconds; a window that is not seen draws no frames. */
const FRAME_LIMIT_MS = 100;

let isDrawPutOff = false;

function drawAfterNextFrame(): void {
  if (isDrawPutOff) return;
  isDrawPutOff = true;
  const drawOnce = (): void => {
    if (!isDrawPutOff) return;
    isDrawPutOff = false;
    draw();
  };
  // A task that is put off in a frame comes after that frame was drawn.
  requestAnimationFrame(() => setTimeout(drawOnce));
  setTimeout(drawOnce, FRAME_LIMIT_MS);
}

let nextEnd: ReturnType<typeof setTimeout> | undefined;

/** Main ends them. But on some systems it stands still while somebody drags, and what is on screen must not wait for that. */
function letGoOnTime(leases: readonly Lease[]): void {
  clearTimeout(nextEnd);
  const [first] = [...leases].sort((one, other) => Date.parse(one.until) - Date.parse(other.until));
  if (first) nextEnd = setTimeout(() => letGo([first]), Date.parse(first.until) - Date.now());
}

/**
 * Whatever is shown under a lease that has ended lets go of its picture here and now. Says how many there were.
 */
function dropBitmapsBut(live: ReadonlySet<string>): number {
  let dropped = 0;
  for (const element of document.querySelectorAll<HTMLImageElement | HTMLVideoElement>('[data-lease]')) {
    if (live.has(element.dataset['lease'] ?? '')) continue;
    dropped += 1;
    element.style.visibility = 'hidden';
    element.removeAttribute('src');
    if (!(element instanceof HTMLVideoElement)) continue;
    element.removeAttribute('poster');
    // Only this makes it let go of what it has read, and be silent.
    element.load();
  }
  return dropped;
}
