import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import { type MalformedAnswer, malformedAnswers } from '../../testing/net/malformed-answers';
import { createHttp } from './node-http';
import { TestServers } from '../../testing/net/test-servers';

const LIMIT_BYTES = 100_000;
/** For responses that never end; all others get as long as a busy machine may need. */
const SHORT_MS = 40;
const LONG_MS = 10_000;

const http = createHttp({ version: '1.2.3', limitBytes: LIMIT_BYTES });
const servers = new TestServers();
const rejections: unknown[] = [];
const noteRejection = (reason: unknown): void => {
  rejections.push(reason);
};

beforeAll(() => {
  process.on('unhandledRejection', noteRejection);
});
afterAll(() => {
  process.off('unhandledRejection', noteRejection);
  expect(rejections).toEqual([]);
});
afterEach(() => servers.close());

function misbehave({ sent, then }: MalformedAnswer): (socket: Socket) => void {
  return (socket) => {
    socket.once('data', () => {
      if (then === 'end') {
        socket.end(sent);
      } else {
        socket.write(sent, () => then === 'reset' && socket.resetAndDestroy());
      }
    });
  };
}

async function outcomeOf(url: URL, timeoutMs: number): Promise<string> {
  try {
    // A POST is sent only once, so the result belongs to exactly these bytes.
    const { status, body } = await http.send({ method: 'POST', url, timeoutMs, signal: new AbortController().signal });
    return `${status} ${body.toString()}`;
  } catch (error) {
    if (error instanceof AppFailure) return error.error.kind;
    throw error;
  }
}

describe('a malformed response is either read correctly or fails with a typed error', () => {
  it('in at least sixty variants', () => {
    expect(malformedAnswers.length).toBeGreaterThanOrEqual(60);
    expect(new Set(malformedAnswers.map(({ title }) => title)).size).toBe(malformedAnswers.length);
  });

  it.each(malformedAnswers)('in this case: $title', async (malformed) => {
    const timeoutMs = malformed.expected.includes('timed-out') ? SHORT_MS : LONG_MS;
    const outcome = await outcomeOf(await servers.serveRaw(misbehave(malformed)), timeoutMs);
    expect(malformed.expected).toContain(outcome);
  });
});
