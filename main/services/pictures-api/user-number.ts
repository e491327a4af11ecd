/** Looks up users by the number that a person typed or pasted (pictures-api.md, section 11). */
import type { AppErrorKind } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';
import type { WireUserSummary } from './wire-people';

/**
 * Returns null if the summary cannot be read, such as without an accepted API key. Rejects with `not-found` if there is
 * no such user.
 */
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
    // A rejected key must not hide a user whom the account itself can see.
    return null;
  }
}

/** Turns `refused` into `not-found`: the number is the only parameter, so a refusal means that no user has it. */
export async function refusedAsNobody<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    throw isKind(error, ['refused']) ? new AppFailure({ kind: 'not-found', detail: { code: 'no-such-user' } }) : error;
  }
}

export function isKind(error: unknown, kinds: readonly AppErrorKind[]): error is AppFailure {
  return error instanceof AppFailure && kinds.includes(error.error.kind);
}

/** Returns whether the failure is about the project, which is not approved, instead of the account or an owner. */
export function isUnapproved({ error }: AppFailure): boolean {
  return error.kind === 'forbidden' && error.isProjectUnapproved === true;
}
