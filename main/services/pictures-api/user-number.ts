/** People by their number alone, as somebody typed or pasted it (pictures-api.md, section 11). */
import type { AppErrorKind } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import type { WireUserSummary } from './wire-people';

/** Null: only the project's key could tell, and there is none, or none that is accepted. Rejects with `not-found` for nobody. */
export async function readSummary(
  client: Pick<PicturesApiClient, 'hasApiKey' | 'getUserSummary'>,
  userId: string,
  request: CallRequest,
): Promise<WireUserSummary | null> {
  if (!(await client.hasApiKey())) {
    return null;
  }
  try {
    return await client.getUserSummary(userId, request);
  } catch (error) {
    if (isKind(error, ['not-found', 'cancelled'])) {
      throw error;
    }
    // A key that is not accepted must not hide somebody whom the account itself can see.
    return null;
  }
}

/** The number is all that was asked with, so what is refused is a number that no user has. */
export async function refusedAsNobody<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    throw isKind(error, ['refused'])
      ? new AppFailure({ kind: 'not-found', detail: 'No user has this number.' })
      : error;
  }
}

export function isKind(error: unknown, kinds: readonly AppErrorKind[]): error is AppFailure {
  return error instanceof AppFailure && kinds.includes(error.error.kind);
}

/** Of the project, whoever asks with it; not of the account or of anybody it looks at. */
export function isUnapproved({ error }: AppFailure): boolean {
  return error.kind === 'forbidden' && error.isProjectUnapproved === true;
}
