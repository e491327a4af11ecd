/** Whose account this is. Asked once, and remembered. */
import { AppFailure } from '../../core/errors';
import type { CallRequest } from './call';
import type { PicturesApiClient } from './client';

export interface Account {
  /** Null until it was asked for. */
  readonly knownId: string | null;
  /** Asks the service every time: this is also what tells whether the token still counts. */
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

/** What a task gives, or `instead` where it fails; giving up stays giving up. */
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
