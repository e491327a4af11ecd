import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { AppFailure } from './errors';
import { errorText, errorTextOf } from './error-text';

const root = process.cwd();

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (reason) {
    return reason;
  }
  throw new Error('Nothing was thrown.');
}

describe('The description of an exception', () => {
  it('contains the name, the known message and the stack with files relative to the program', () => {
    const { headline, frames } = errorText(
      thrown(() => (undefined as unknown as { title: { length: number } }).title.length),
      { root },
    );
    expect(headline).toBe('TypeError Cannot read properties of undefined (reading …)');
    expect(frames[0]).toMatch(/\(main\/core\/error-text\.test\.ts:\d+:\d+\)$/);
    expect(frames.join('\n')).not.toContain(root);
  });

  it('leaves out a message that may quote a service, and keeps the code of a system error', () => {
    expect(errorText(new Error('Album “Our wedding” of Ann'), { root }).headline).toBe('Error');
    const reason = Object.assign(new Error("ENOENT: no such file, open '/home/ann/x'"), { code: 'ENOENT' });
    expect(errorText(reason, { root }).headline).toBe('Error ENOENT');
    expect(
      errorText(
        thrown(() => JSON.parse('{"title": Our wedding}')),
        { root },
      ).headline,
    ).toBe('SyntaxError');
  });

  it('contains no line of a message, even if the line looks like a stack frame', () => {
    const message = `boom\n    at weddingOfAnn (${root}/main/x.ts:1:1)\n    at ann (node:fs:1:1)`;
    expect(errorText(new Error(message), { root }).frames.join('\n')).not.toMatch(/ann/i);
  });

  it('names the fields that the contract refused, without their values', () => {
    const reason = thrown(() =>
      z.object({ albums: z.array(z.object({ title: z.number() })) }).parse({
        albums: [{ title: 'Our wedding' }],
      }),
    );
    expect(errorText(reason, { root }).headline).toBe('ZodError albums.0.title: invalid_type');
  });

  it('contains the causes of the exception, and only the kind of a typed failure', () => {
    const cause = new AppFailure({ kind: 'service-failed', status: 503, quote: 'Our wedding' });
    const { headline } = errorText(new Error('x', { cause }), { root }).cause ?? { headline: '' };
    expect(headline).toBe('AppFailure service-failed 503');
  });

  it('can be written for any thrown value', () => {
    const hostile = new Proxy(new Error('x'), {
      get: () => {
        throw new Error('no');
      },
    });
    for (const reason of [null, undefined, 7, 'a secret', Symbol('x'), {}, hostile, Object.create(null)])
      expect(errorText(reason, { root }).headline).not.toContain('secret');
  });

  it('contains only the program’s own stack frames for an exception in the window', () => {
    const stack = [
      'TypeError: Our wedding',
      '    at draw (proofsheet-app://app/assets/index-abc.js:3:7)',
      '    at https://elsewhere.example/our-wedding.js:1:1',
      '    at our wedding (proofsheet-app://app/assets/index-abc.js:4:1)',
    ].join('\n');
    const { headline, frames } = errorTextOf('Our wedding', stack, { root });
    expect(headline).toBe('Error');
    expect(frames).toEqual(['draw (assets/index-abc.js:3:7)', '(assets/index-abc.js:4:1)']);
  });
});
