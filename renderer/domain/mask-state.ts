/** The mask state as main last reported it, and the renderer's immediate reaction to a change. */
import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Lease, LeaseToken, MaskState, IdentityKey } from '../../preload/contract';
import { announce } from '../ui/announcer';
import { showToastUntilInput } from '../ui/toast';
import { api } from '../api/client';
import { formatChange } from './format-mask';
import { readAllOnScreenAgain } from '../api/query-client';

/** Until main has answered, everything counts as masked. */
const MASKED: MaskState = {
  revision: -1,
  level: 'everything',
  isRaisedByBlur: false,
  areTitlesMasked: true,
  leases: [],
  endedBy: null,
  rules: {},
  usualRules: { whenUnrated: 'mask', maskStyle: 'soft', asksForMaskedForms: true },
  unratedChosen: [],
  rulesRevision: 0,
  levelRevision: 0,
};

/** The one copy of the mask state in the window. Rendering may show it a frame later. */
let latest = MASKED;

export function knownMask(): MaskState {
  return latest;
}

const listeners = new Set<() => void>();

export function useMask(): MaskState {
  return useSyncExternalStore(subscribe, knownMask);
}

let isReadBefore = false;

/** Reads the state before the first component does. */
export function readMask(): Promise<void> {
  isReadBefore = true;
  return load();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0 && !isReadBefore) void load();
  isReadBefore = false;
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Reads the state from main. An event may arrive before this answer; the higher revision wins. */
async function load(): Promise<void> {
  // If main does not answer, everything stays masked.
  const said = await api.mask.get({}).catch(() => MASKED);
  if (said.revision <= latest.revision) return;
  latest = said;
  draw();
}

/** Leases already released in the renderer, while main's confirmation is pending. */
const released = new Set<LeaseToken>();

/** Applies a mask state from main, unless a newer revision has already arrived. */
export function takeMask(said: MaskState): void {
  const former = knownMask();
  if (said.revision <= former.revision) return;
  for (const token of released) if (!said.leases.some((lease) => lease.token === token)) released.delete(token);
  show(former, { ...said, leases: said.leases.filter(({ token }) => !released.has(token)) });
  if (former.revision >= 0 && former.rulesRevision !== said.rulesRevision) readAllOnScreenAgain();
}

/** Releases these leases immediately, without waiting for main. */
export function release(leases: readonly Lease[]): void {
  const former = knownMask();
  for (const { token } of leases) released.add(token);
  show(former, { ...former, leases: former.leases.filter(({ token }) => !released.has(token)) });
}

function show(former: MaskState, next: MaskState): void {
  latest = next;
  const isRaised = next.level === 'everything' && former.level !== 'everything';
  const dropped = dropBitmapsBut(new Set(next.leases.map(({ token }) => token)), isRaised);
  releaseOnTime(next.leases);
  // Hide the pictures in the next frame first: rendering the page again takes many times longer.
  if (dropped > 0) drawAfterNextFrame();
  else if (!isDrawPutOff) draw();
  // Before main has answered, the level is unknown.
  const words = formatChange(former.revision < 0 ? { ...former, level: next.level } : former, next);
  // The person was away during the change, so the message stays until they are back.
  if (words && next.endedBy) showToastUntilInput(words);
  else if (words) announce(words);
}

function draw(): void {
  for (const listener of listeners) listener();
}

/** Milliseconds; an invisible window draws no frames, so the wait for a frame is limited. */
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
  // A timeout set in an animation frame runs after that frame is painted.
  requestAnimationFrame(() => setTimeout(drawOnce));
  setTimeout(drawOnce, FRAME_LIMIT_MS);
}

let nextEnd: ReturnType<typeof setTimeout> | undefined;

/**
 * Releases leases at their end time. Main ends them too, but on some systems main is blocked during a drag, and
 * revealed pictures must not stay visible meanwhile.
 */
function releaseOnTime(leases: readonly Lease[]): void {
  clearTimeout(nextEnd);
  const [first] = [...leases].sort((one, other) => Date.parse(one.until) - Date.parse(other.until));
  if (first) nextEnd = setTimeout(() => release([first]), Date.parse(first.until) - Date.now());
}

/** Elements under a lease, and elements that draw a picture in its unmasked form. */
const UNDER_LEASE = '[data-lease]';
const UNMASKED = 'img[src*="form=plain"], video[src*="form=plain"]';

/**
 * Hides every element shown under an ended lease, or every unmasked picture if the level was raised, and unloads its
 * picture immediately; returns the number of elements.
 */
function dropBitmapsBut(live: ReadonlySet<string>, isRaised: boolean): number {
  let dropped = 0;
  const found = document.querySelectorAll<HTMLImageElement | HTMLVideoElement>(
    isRaised ? `${UNDER_LEASE}, ${UNMASKED}` : UNDER_LEASE,
  );
  for (const element of found) {
    if (live.has(element.dataset['lease'] ?? '')) continue;
    dropped += 1;
    element.style.visibility = 'hidden';
    element.removeAttribute('src');
    if (!(element instanceof HTMLVideoElement)) continue;
    element.removeAttribute('poster');
    // Only `load` makes a video release its data and stop its sound.
    element.load();
  }
  return dropped;
}

/**
 * Whether an identity may see masked content at all. Refetched on every mount, because the person's age may have been
 * verified since.
 */
export const permissionQuery = (identity: IdentityKey) =>
  queryOptions({
    queryKey: ['mask-permission', identity],
    queryFn: ({ signal }) => api.mask.permission({ identity }, { signal }),
    refetchOnMount: 'always',
  });
