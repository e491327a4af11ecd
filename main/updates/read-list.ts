/** Asks for `updates.json`: the same request from every computer, without anything that could tell them apart. */
import { AppFailure } from '../core/errors';
import type { Http } from '../net/http/http';
import { MOST_BYTES } from './signed-envelope';
import { readUpdateList, type UpdateList } from './update-list';
import { UpdateRefused } from './update-refused';
import type { UpdateSource } from './update-source';

export interface ListReaderOptions {
  /** Null if this build has none. */
  readonly source: UpdateSource | null;
  readonly http: Http;
  readonly nowMs: () => number;
}

/**
 * No conditional request: a server could give each computer a validator of its own, and know it again by that. A program
 * asks once a day at most, for a few kilobytes.
 */
export function createListReader({ source, http, nowMs }: ListReaderOptions) {
  return async (keptCounter: number, signal: AbortSignal): Promise<UpdateList> => {
    if (source === null) throw new UpdateRefused('missing');
    const content = await fetchList(source.address, http, signal);
    return readUpdateList(content, { publicKeys: source.publicKeys, nowMs: nowMs(), keptCounter });
  };
}

async function fetchList(address: string, http: Http, signal: AbortSignal): Promise<Buffer> {
  try {
    const { status, body } = await http.send({
      method: 'GET',
      url: new URL(address),
      // The server does not learn which version the person uses.
      headers: { 'user-agent': 'Proofsheet' },
      kind: 'probe',
      limitBytes: MOST_BYTES,
      label: 'updates',
      signal,
    });
    if (status !== 200) throw new UpdateRefused('missing');
    return body;
  } catch (reason) {
    if (reason instanceof AppFailure && reason.error.detail?.code === 'answer-too-long')
      throw new UpdateRefused('too-large');
    throw reason;
  }
}
