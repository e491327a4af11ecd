/**
 * What an answer says of a picture's safety, and whether another picture stands in for it (pictures-api.md, A6). Settings make
 * it lie, so that a client can be tried that must not lean on any one answer.
 */
import type { ReceivedRequest } from '../http/message';
import type { Settings } from '../http/settings';
import type { PublicContext } from './method';

export interface ToldSafety {
  /** Undefined: nothing is said. */
  readonly flag: boolean | undefined;
  readonly isMasked: boolean;
}

export type Telling = Pick<PublicContext, 'request' | 'settings'>;

/** `isSafe`: what is so of this size of the picture. */
export function tellSafety(pictureId: number, isSafe: boolean, telling: Telling): ToldSafety {
  const { request, settings } = telling;
  const isMaskWanted = isMaskRequested(request);
  const isCalledSafe = isSafe || (isMaskWanted && settings.masksUnderSafeFlags) || isFlipped(pictureId, telling);
  return {
    flag: flagOf(isCalledSafe, settings),
    isMasked: isMaskWanted && !isCalledSafe && !settings.maskedAnswersLie,
  };
}

/** Also of what is no picture, such as the front of an empty album. */
export function flagOf(isCalledSafe: boolean, { flagsMissing }: Settings): boolean | undefined {
  return flagsMissing ? undefined : isCalledSafe;
}

/** Any value but `1` counts as absent (A6). */
function isMaskRequested(request: ReceivedRequest): boolean {
  return request.headers['x-maskimages'] === '1';
}

/** Whether this answer calls safe what is not. */
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
  /** By picture, in how many answers it was told of. */
  readonly answers: Map<number, number>;
  /** Within one answer a picture is told of in one way. */
  readonly byRequest: WeakMap<ReceivedRequest, Map<number, number>>;
}

/** Settings are another object after each `PUT`. */
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
