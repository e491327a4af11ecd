/** Identifies the signed-in account. The user id is requested once and then cached. */
import { AppFailure } from '../../core/errors';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';

export interface Account {
  /** Null until the service has been asked. */
  readonly knownId: string | null;
  /** Asks the service on every call, which also shows whether the token is still valid. */
  verify(request: CallRequest): Promise<string>;
  isSelf(userId: string, request: CallRequest): Promise<boolean>;
}

export function rememberAccount(client: Pick<PicturesApiClient, 'verifyCredentials'>): Account {
  let knownId: string | null = null;

  async function verify(request: CallRequest): Promise<string> {
    const { userId } = await client.verifyCredentials(request);
    knownId = userId;
    return userId;
  }

  return {
    get knownId() {
      return knownId;
    },
    verify,
    isSelf: async (userId, request) => userId === (knownId ?? (await verify(request))),
  };
}

/** Returns the task's value, or `instead` if it fails. A cancelled task still rejects. */
export async function orElse<Value, Instead>(task: Promise<Value>, instead: Instead): Promise<Value | Instead> {
  try {
    return await task;
  } catch (error) {
    if (error instanceof AppFailure && error.error.kind !== 'cancelled') {
      return instead;
    }
    throw error;
  }
}
