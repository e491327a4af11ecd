/** The JSON envelope of 1.2.0: one payload member, no `method` in a failure, `/` escaped (smugmug-api.md, section 2.1). */
import type { Answer } from '../http/message';

const HEADERS = {
  'Content-Type': 'application/json',
  'Cache-Control': 'private, max-age=1, must-revalidate',
  'X-Powered-By': 'SmugMug/0.9',
};

/** Large enough that the pieces do not cost, small enough that the server stays responsive between them. */
const ITEMS_PER_PIECE = 250;

export interface Success {
  readonly kind: 'success';
  readonly memberName: string;
  readonly member: unknown;
  readonly setCookie?: string;
}

/** An array too long to be made in one go. */
interface LongList {
  readonly kind: 'list';
  readonly memberName: string;
  readonly items: Iterable<unknown>;
}

export type Result = Success | LongList;

export function success(memberName: string, member: unknown): Success {
  return { kind: 'success', memberName, member };
}

export function answerOf(methodName: string, result: Result): Answer {
  switch (result.kind) {
    case 'success':
      return {
        status: 200,
        headers: { ...HEADERS, ...(result.setCookie === undefined ? {} : { 'Set-Cookie': result.setCookie }) },
        body: encode({ stat: 'ok', method: methodName, [result.memberName]: result.member }),
      };
    case 'list':
      return { status: 200, headers: HEADERS, body: listPieces(methodName, result) };
  }
}

/** Failures are 200 as well: the HTTP status says nothing about the call. */
export function failureAnswer(code: number, message: string): Answer {
  return { status: 200, headers: HEADERS, body: encode({ stat: 'fail', code, message }) };
}

function* listPieces(methodName: string, { memberName, items }: LongList): Iterable<string> {
  const opening = encode({ stat: 'ok', method: methodName, [memberName]: [] });
  let pending = [opening.slice(0, -2)];
  let isFirst = true;
  for (const item of items) {
    pending.push(isFirst ? '' : ',', encode(item));
    isFirst = false;
    if (pending.length < ITEMS_PER_PIECE * 2) continue;
    yield pending.join('');
    pending = [];
  }
  pending.push(']}');
  yield pending.join('');
}

function encode(value: unknown): string {
  return JSON.stringify(value).replaceAll('/', '\\/');
}
