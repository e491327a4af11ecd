/** The pictures on screen that could not be loaded, why, and one retry for all of them. */
import { useSyncExternalStore } from 'react';
import type { AppError } from '../../preload/contract';

export interface FailedPicture {
  /** As main received it. */
  readonly address: string;
  /** The service may not have the picture any more, which a retry cannot change: the tile's mark says enough. */
  readonly mayBeGone?: boolean;
  /** A retry is in progress. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

export interface FailedPictures {
  readonly count: number;
  readonly isRetrying: boolean;
  /** The most common reason; null if main sent the pictures, but they could not be drawn. */
  readonly error: AppError | null;
}

const NONE: FailedPictures = { count: 0, isRetrying: false, error: null };

const failed = new Set<FailedPicture>();
const listeners = new Set<() => void>();
let summary = NONE;
let isSummaryDue = false;

/** By address; main reports a reason before or after the page notices the failure. */
const reasons = new Map<string, AppError>();
const REASONS_LIMIT = 500;

/** Adds a picture that is on screen. Returns a function that removes it. */
export function addFailedPicture(picture: FailedPicture): () => void {
  failed.add(picture);
  update();
  return () => {
    failed.delete(picture);
    update();
  };
}

/** Stores why main could not send a picture. */
export function takePictureFailure(address: string, error: AppError): void {
  reasons.delete(address);
  reasons.set(address, error);
  const [oldest] = reasons.keys();
  if (oldest !== undefined && reasons.size > REASONS_LIMIT) reasons.delete(oldest);
  update();
}

export function retryFailedPictures(): void {
  for (const { isRetrying, retry } of [...failed]) if (!isRetrying) retry();
}

export function useFailedPictures(): FailedPictures {
  return useSyncExternalStore(subscribe, () => summary);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Summarizes once for all tiles that fail, retry or leave in the same turn. */
function update(): void {
  if (isSummaryDue) return;
  isSummaryDue = true;
  queueMicrotask(() => {
    isSummaryDue = false;
    const next = summarize();
    if (next.count === summary.count && next.isRetrying === summary.isRetrying && next.error === summary.error) return;
    summary = next;
    for (const listener of listeners) listener();
  });
}

function summarize(): FailedPictures {
  const pictures = [...failed].filter(
    ({ address, mayBeGone }) => !(mayBeGone && reasons.get(address)?.kind === 'not-found'),
  );
  if (pictures.length === 0) return NONE;
  return {
    count: pictures.length,
    isRetrying: pictures.every(({ isRetrying }) => isRetrying),
    // Until a retry fails too, the previous reason stays.
    error: mostCommon(pictures.flatMap(({ address }) => reasons.get(address) ?? [])) ?? summary.error,
  };
}

function mostCommon(errors: readonly AppError[]): AppError | null {
  const counts = new Map<AppError['kind'], number>();
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return errors.find(({ kind }) => counts.get(kind) === most) ?? null;
}
