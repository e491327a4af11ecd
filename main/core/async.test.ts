import { expect, it, onTestFinished } from 'vitest';
import { AppFailure } from './errors';
import { createEnding, createSingleFlight } from './async';

function deferred<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

it('equal work that is requested at the same time runs once, and runs again when it is requested later', async () => {
  const work = createSingleFlight();
  const { signal } = new AbortController();
  const answer = deferred<string>();
  let starts = 0;
  const start = (): Promise<string> => {
    starts += 1;
    return answer.promise;
  };
  const both = Promise.all([work.run('albums', signal, start), work.run('albums', signal, start)]);
  answer.resolve('two albums');
  expect([await both, starts]).toEqual([['two albums', 'two albums'], 1]);
  await work.run('albums', signal, start);
  expect(starts).toBe(2);
});

it('one caller can cancel without affecting other callers, and shared work is aborted when no caller is left', async () => {
  const work = createSingleFlight();
  const [first, second] = [new AbortController(), new AbortController()];
  let inner: AbortSignal | undefined;
  const never = (signal: AbortSignal): Promise<string> => {
    inner = signal;
    return new Promise(() => undefined);
  };
  const reasons = [first, second].map((controller) =>
    work.run('page', controller.signal, never).catch((reason: unknown) => reason),
  );
  first.abort();
  expect(inner?.aborted).toBe(false);
  second.abort();
  expect(inner?.aborted).toBe(true);
  for (const reason of await Promise.all(reasons)) expect(reason).toMatchObject({ error: { kind: 'cancelled' } });
});

it('a failure of shared work reaches all callers', async () => {
  const work = createSingleFlight();
  const { signal } = new AbortController();
  const fail = (): Promise<string> => Promise.reject(new AppFailure({ kind: 'offline' }));
  const outcomes = await Promise.allSettled([work.run('albums', signal, fail), work.run('albums', signal, fail)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('many calls in progress may listen to the end of an identity without a warning of Node', async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on('warning', onWarning);
  onTestFinished(() => void process.off('warning', onWarning));
  const { signal } = createEnding();
  for (let call = 0; call < 100; call += 1) signal.addEventListener('abort', () => undefined);
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
});
