/**
 * Decides the safety flag of a picture in a response, and whether its masked form replaces it (pictures-api.md, A6).
 * Settings can make the flag wrong, to test that clients do not trust any single response.
 */
import type { ReceivedRequest } from '../http/message';
import type { Settings } from '../http/settings';
import { isReratedOnDay } from '../world/week';
import type { PublicContext } from './method';

export interface ToldSafety {
  /** Undefined if the response has no flag. */
  readonly flag: boolean | undefined;
  readonly isMasked: boolean;
}

export type Telling = Pick<PublicContext, 'request' | 'settings'>;

/** Returns what a response reports about a picture; `isSafe` is the truth for the requested size. */
export function tellSafety(pictureId: number, isSafe: boolean, telling: Telling): ToldSafety {
  const { request, settings } = telling;
  const isMaskWanted = isMaskRequested(request);
  const isTrulySafe = isReratedOnDay(pictureId, settings.day) ? !isSafe : isSafe;
  const isCalledSafe = isTrulySafe || (isMaskWanted && settings.masksUnderSafeFlags) || isFlipped(pictureId, telling);
  return {
    flag: flagOf(isCalledSafe, settings),
    isMasked: isMaskWanted && !isCalledSafe && !settings.maskedAnswersLie,
  };
}

/** Returns the flag to report, also for a missing picture, such as the cover of an empty album. */
export function flagOf(isCalledSafe: boolean, { flagsMissing }: Settings): boolean | undefined {
  return flagsMissing ? undefined : isCalledSafe;
}

/** Returns whether the client requests masking; any value other than `1` counts as absent (A6). */
function isMaskRequested(request: ReceivedRequest): boolean {
  return request.headers['x-maskimages'] === '1';
}

/** Returns whether this response calls an unsafe picture safe. */
function isFlipped(pictureId: number, { request, settings }: Telling): boolean {
  switch (settings.flagsFlip) {
    case 'no':
      return false;
    case 'unsafe-first':
      return answersBefore(pictureId, request, settings) % 2 === 1;
    case 'safe-first':
      return answersBefore(pictureId, request, settings) % 2 === 0;
    case 'albums-safe':
      return isOfAlbums(request);
    case 'albums-unsafe':
      return !isOfAlbums(request);
  }
}

function isOfAlbums({ path }: ReceivedRequest): boolean {
  return path.toLowerCase().endsWith('/getalbums');
}

interface Told {
  /** The number of responses so far that contained the picture, by picture id. */
  readonly answers: Map<number, number>;
  /** The count per request, so that one response always reports the same flag for a picture. */
  readonly byRequest: WeakMap<ReceivedRequest, Map<number, number>>;
}

/** The counts restart with each `PUT`, because it creates a new settings object. */
const TOLD = new WeakMap<Settings, Told>();

function answersBefore(pictureId: number, request: ReceivedRequest, settings: Settings): number {
  const told: Told = TOLD.get(settings) ?? { answers: new Map(), byRequest: new WeakMap() };
  TOLD.set(settings, told);
  const inThisAnswer = told.byRequest.get(request) ?? new Map<number, number>();
  told.byRequest.set(request, inThisAnswer);
  const known = inThisAnswer.get(pictureId);
  if (known !== undefined) return known;
  const before = told.answers.get(pictureId) ?? 0;
  told.answers.set(pictureId, before + 1);
  inThisAnswer.set(pictureId, before);
  return before;
}
