/**
 * Answers the requests of one of the program's schemes with files or pictures. `protocol.handle` loads Node's fetch first,
 * which takes a tenth of the start, and makes a request, a response and a stream for each picture, so the older form is
 * used where it exists.
 */
import type { Session } from 'electron';

export interface SchemeRequest {
  readonly method: string;
  readonly url: string;
}

export interface SchemeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const NOT_FOUND: SchemeAnswer = { status: 404, headers: {}, body: new Uint8Array() };

/** A rejection means that there is no such file. */
export function answerScheme(
  { protocol }: Session,
  scheme: string,
  answer: (request: SchemeRequest) => Promise<SchemeAnswer | null>,
): void {
  const find = async (request: SchemeRequest): Promise<SchemeAnswer> =>
    (await answer(request).catch(() => null)) ?? NOT_FOUND;
  /* oxlint-disable typescript/no-deprecated -- see above */
  if (typeof protocol.registerBufferProtocol === 'function') {
    protocol.registerBufferProtocol(scheme, (request, callback) => {
      void find(request).then(({ status, headers, body: { buffer, byteOffset, byteLength } }) => {
        callback({ statusCode: status, headers: { ...headers }, data: Buffer.from(buffer, byteOffset, byteLength) });
      });
    });
    return;
  }
  /* oxlint-enable typescript/no-deprecated */
  protocol.handle(scheme, async (request) => {
    const { status, headers, body } = await find(request);
    return new Response(body.byteLength > 0 ? new Uint8Array(body) : null, { status, headers });
  });
}
