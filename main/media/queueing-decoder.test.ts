/** Tests the queue and its limits with a fake process; e2e/specs/decoder.spec.ts runs the real one. */
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { countHistogram } from '../../preload/contract/histogram-counts';
import { AppFailure } from '../core/errors';
import type { DecodeRequest, DecoderProcess } from './decoder-process';
import { DECODER_LIMITS, type DecoderLimits } from './decoder-limits';
import { QueueingDecoder } from './queueing-decoder';

const MINUTE_MS = 60_000;
const never = new AbortController().signal;

interface Asked {
  readonly request: DecodeRequest;
  readonly answer: (answer: unknown) => void;
}

/** A process that answers only when the test requests it. */
class HeldProcess implements DecoderProcess {
  hasEnded = false;
  used: number | null = 0;
  private reject: (reason: Error) => void = () => undefined;

  decode(request: DecodeRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.reject = reject;
      world.asked.push({ request, answer: resolve });
    });
  }

  usedBytes(): number | null {
    return this.used;
  }

  kill(): void {
    this.hasEnded = true;
    this.reject(new Error('It has ended.'));
  }
}

let world: { processes: HeldProcess[]; asked: Asked[]; answered: number };
let decoder: QueueingDecoder;
let picture: Buffer;
let large: Buffer;

beforeAll(async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } })
      .png()
      .toBuffer();
  [picture, large] = await Promise.all([plain(40, 30), plain(2_500, 2_000)]);
});
beforeEach(() => {
  world = { processes: [], asked: [], answered: 0 };
  decoder = open();
});
afterEach(() => decoder.close());

/** `started`: each process answers only after it. */
function open(limits: Partial<DecoderLimits> = {}, started: Promise<void> = Promise.resolve()): QueueingDecoder {
  const start = async (): Promise<DecoderProcess> => {
    const process = new HeldProcess();
    world.processes.push(process);
    await started;
    return process;
  };
  return new QueueingDecoder(start, { ...DECODER_LIMITS, decodingMs: MINUTE_MS, ...limits });
}

const ask = (bytes: Uint8Array, { signal = never, isWaitedFor = false } = {}) =>
  decoder.pixels(bytes, { longEdgePx: 4, signal, isWaitedFor });

async function next(): Promise<Asked> {
  await expect.poll(() => world.asked.length).toBeGreaterThan(world.answered);
  world.answered += 1;
  const asked = world.asked[world.answered - 1];
  if (!asked) throw new Error('Nothing was asked.');
  return asked;
}

const pixels = (width: number, height: number) => ({ width, height, bytes: new Uint8Array(4 * width * height) });

it('the decoder returns the pixels from its process, and reuses the process', async () => {
  for (let time = 0; time < 2; time += 1) {
    const asked = ask(picture);
    const { request, answer } = await next();
    expect(request).toMatchObject({ contentType: 'image/png', longEdgePx: 4, form: 'pixels' });
    answer(pixels(4, 3));
    expect(await asked).toEqual({ width: 4, height: 3, rgba: new Uint8Array(48) });
  }
  expect(world.processes).toHaveLength(1);
});

it('the process counts the pixels of a histogram, and numbers that are none are not accepted', async () => {
  const { signal } = new AbortController();
  const counted = countHistogram(new Uint8Array(4 * 12).fill(255));
  for (const [bytes, expected] of [
    [new Uint8Array(counted.buffer), { count: 12, white: 12 }],
    [new Uint8Array(48), 'unreadable'],
  ] as const) {
    const asked = decoder.histogram(picture, { longEdgePx: 4, signal });
    const { request, answer } = await next();
    expect(request).toMatchObject({ form: 'histogram', longEdgePx: 4 });
    answer({ width: 4, height: 3, bytes });
    if (typeof expected === 'string') expect(await asked).toBe(expected);
    else expect(await asked).toMatchObject(expected);
  }
});

it('a histogram is counted after all other pictures, and not at all if it is cancelled before', async () => {
  const left = new AbortController();
  const running = ask(picture);
  const histogram = decoder.histogram(picture, { longEdgePx: 4, signal: left.signal, isBackground: true });
  const outcome = expect(histogram).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  const waiting = ask(picture);
  const first = await next();
  left.abort();
  first.answer(pixels(4, 3));
  (await next()).answer(pixels(4, 3));
  await Promise.all([running, waiting, outcome]);
  expect(world.asked.map(({ request }) => request.form)).toEqual(['pixels', 'pixels']);
});

it('a process started before the first picture is used for it, and none is started after the end', async () => {
  decoder.warmUp();
  const asked = ask(picture);
  (await next()).answer(pixels(4, 3));
  expect(await asked).toMatchObject({ width: 4 });
  expect(world.processes).toHaveLength(1);
  const ended = open();
  ended.close();
  ended.warmUp();
  expect(world.processes).toHaveLength(1);
});

it.each([
  ['a greater width than requested', pixels(5, 3)],
  ['fewer bytes than pixels', { width: 4, height: 3, bytes: new Uint8Array(47) }],
  ['more bytes than pixels', { width: 4, height: 3, bytes: new Uint8Array(4_800) }],
  ['a size of 0 × 0 pixels', pixels(0, 0)],
  ['a fractional width', { width: 1.5, height: 2, bytes: new Uint8Array(12) }],
  ['a string instead of bytes', { width: 1, height: 1, bytes: 'abcd' }],
  ['no content', null],
  ['only a string', 'an answer'],
])('the decoder rejects an answer from its process with %s', async (_what, answered) => {
  const asked = ask(picture);
  (await next()).answer(answered);
  expect(await asked).toBe('unreadable');
});

it('the decoder rejects a file from its process that does not match the stated type and size', async () => {
  const scaled = () => decoder.scaleDown(picture, { longEdgePx: 40, signal: never });
  for (const bytes of [Buffer.from('<svg/>'), await sharp(picture).jpeg().toBuffer(), large]) {
    const asked = scaled();
    (await next()).answer({ width: 40, height: 30, bytes: new Uint8Array(bytes) });
    expect(await asked).toBe('unreadable');
  }
  const asked = scaled();
  (await next()).answer({ width: 40, height: 30, bytes: new Uint8Array(picture) });
  expect(await asked).toEqual({ contentType: 'image/png', body: new Uint8Array(picture) });
});

it('the decoder sends its process neither a picture with too many pixels nor data that are not a picture', async () => {
  const huge = Buffer.from(picture);
  huge.writeUInt32BE(16_000, 16);
  huge.writeUInt32BE(12_000, 20);
  expect(await ask(huge)).toBe('too-large');
  expect(await ask(Buffer.from('<svg/>'))).toBe('unreadable');
  expect(world.processes).toEqual([]);
});

it('the decoder ends a process that takes too long, and starts another process for the next picture', async () => {
  decoder.close();
  decoder = open({ decodingMs: 1 });
  const [late, following] = [ask(picture), ask(picture)];
  expect(await late).toBe('ended');
  expect(world.processes[0]?.hasEnded).toBe(true);
  expect(await following).toBe('ended');
  expect(world.processes).toHaveLength(2);
});

it('the decoder ends a process that uses too much memory', async () => {
  const asked = ask(picture);
  await next();
  const [process] = world.processes;
  if (process) process.used = DECODER_LIMITS.memoryBytes + 1;
  expect(await asked).toBe('ended');
  expect(process?.hasEnded).toBe(true);
});

it('the decoder starts another process after a process ended before or during decoding', async () => {
  const crashed = ask(picture);
  await next();
  world.processes[0]?.kill();
  expect(await crashed).toBe('ended');
  const second = ask(picture);
  (await next()).answer(pixels(4, 3));
  await second;
  world.processes[1]?.kill();
  const third = ask(picture);
  (await next()).answer(pixels(4, 3));
  expect(await third).toMatchObject({ width: 4 });
  expect(world.processes).toHaveLength(3);
});

it('the decoder reports that it is busy, not that the picture is unreadable, if no process starts', async () => {
  decoder = new QueueingDecoder(() => Promise.reject(new Error('No memory.')));
  expect(await ask(picture)).toBe('busy');
  decoder = new QueueingDecoder(
    (signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('Given up.')))),
    { ...DECODER_LIMITS, startMs: 1 },
  );
  expect(await ask(picture)).toBe('busy');
});

it('the decoder handles first the pictures that a person waits for, then small pictures, then large pictures, each in order of arrival', async () => {
  const order: string[] = [];
  const asked = [
    ['running', large, false],
    ['large', large, false],
    ['small', picture, false],
    ['another large', large, false],
    ['another small', picture, false],
    ['waited for', large, true],
  ].map(([name, bytes, isWaitedFor]) =>
    ask(bytes as Buffer, { isWaitedFor: isWaitedFor as boolean }).then(() => order.push(name as string)),
  );
  for (let answered = 0; answered < asked.length; answered += 1) (await next()).answer(pixels(1, 1));
  await Promise.all(asked);
  expect(order).toEqual(['running', 'waited for', 'small', 'another small', 'large', 'another large']);
});

it('the decoder skips cancelled pictures, before or during their turn', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const failed = (promise: Promise<unknown>) =>
    promise.catch((reason: unknown) => (reason instanceof AppFailure ? reason.error.kind : reason));
  const running = failed(ask(picture, { signal: first.signal }));
  const waiting = failed(ask(picture, { signal: second.signal }));
  const last = ask(picture);
  const { answer } = await next();
  second.abort();
  first.abort();
  expect([await running, await waiting]).toEqual(['cancelled', 'cancelled']);
  answer(pixels(4, 3));
  (await next()).answer(pixels(2, 2));
  expect(await last).toMatchObject({ width: 2 });
  expect(world.asked).toHaveLength(2);
  expect(await failed(ask(picture, { signal: first.signal }))).toBe('cancelled');
});

it('the decoder rejects pictures beyond the limits of its queue', async () => {
  decoder.close();
  decoder = open({ waitingCount: 2 });
  const asked = [0, 1, 2].map(() => ask(picture));
  await next();
  expect(await ask(picture)).toBe('busy');
  decoder.close();
  expect(await Promise.all(asked)).toEqual(['busy', 'busy', 'busy']);
  decoder = open({ waitingBytes: picture.byteLength - 1 });
  expect(await ask(picture)).toBe('busy');
});

it('the decoder ends its process when idle and when closed', async () => {
  decoder.close();
  decoder = open({ idleMs: 1 });
  const asked = ask(picture);
  (await next()).answer(pixels(4, 3));
  await asked;
  await expect.poll(() => world.processes[0]?.hasEnded).toBe(true);
  const interrupted = ask(picture);
  await next();
  decoder.close();
  expect(await interrupted).toBe('busy');
  expect(world.processes[1]?.hasEnded).toBe(true);
  expect(await ask(picture)).toBe('busy');
  expect(world.processes).toHaveLength(2);
});

it('what a process keeps is dropped at the latest after the picture that it is decoding', async () => {
  const first = ask(picture);
  const asked = await next();
  decoder.dropKept();
  expect(
    world.processes.map(({ hasEnded }) => hasEnded),
    'while it decodes',
  ).toEqual([false]);
  asked.answer({ width: 4, height: 3, bytes: new Uint8Array(4 * 4 * 3) });
  expect(await first).toMatchObject({ width: 4, height: 3 });
  expect(world.processes.map(({ hasEnded }) => hasEnded)).toEqual([true]);
});

it('what a process keeps is dropped at once if the picture that it is decoding was cancelled', async () => {
  const controller = new AbortController();
  const first = ask(picture, { signal: controller.signal });
  await next();
  controller.abort();
  await expect(first).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  decoder.dropKept();
  expect(world.processes.map(({ hasEnded }) => hasEnded)).toEqual([true]);
  const second = ask(picture);
  (await next()).answer({ width: 4, height: 3, bytes: new Uint8Array(4 * 4 * 3) });
  expect(await second, 'the next one gets another process').toMatchObject({ width: 4, height: 3 });
});

it('a picture that is cancelled while its process starts is not decoded, and the process ends', async () => {
  decoder.close();
  let endStart = (): void => undefined;
  decoder = open(
    {},
    new Promise((resolve) => {
      endStart = resolve;
    }),
  );
  const controller = new AbortController();
  const first = ask(picture, { signal: controller.signal });
  controller.abort();
  decoder.dropKept();
  await expect(first).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  endStart();
  await expect.poll(() => world.processes.map(({ hasEnded }) => hasEnded)).toEqual([true]);
  expect(world.asked).toEqual([]);
});
