import { expect, test } from 'vitest';
import { createPromptGate } from './prompt-gate';

const isRefusal = (answer: string) => answer === 'no';

function openGate() {
  const time = { ms: 0 };
  const opened: string[] = [];
  const gate = createPromptGate(() => time.ms);
  const show = (name: string, answer: string | Promise<string>) =>
    gate.show(() => {
      opened.push(name);
      return Promise.resolve(answer);
    }, isRefusal);
  return { time, opened, show };
}

test('a second prompt is refused while the first prompt is open', async () => {
  const { opened, show } = openGate();
  let answer: (text: string) => void = () => undefined;
  const first = show('first', new Promise<string>((resolve) => (answer = resolve)));
  const others = await Promise.allSettled([show('second', 'yes'), show('third', 'yes')]);
  expect(others).toMatchObject([
    { reason: { error: { kind: 'cancelled' } } },
    { reason: { error: { kind: 'cancelled' } } },
  ]);
  answer('yes');
  expect(await first).toBe('yes');
  expect(await show('fourth', 'yes')).toBe('yes');
  expect(opened).toEqual(['first', 'fourth']);
});

test('two refusals in a row start a pause, and each further refusal starts another pause', async () => {
  const { time, opened, show } = openGate();
  await show('1', 'no');
  await show('2', 'yes');
  await show('3', 'no');
  await show('4', 'no');
  await expect(show('5', 'yes')).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  time.ms += 29_999;
  await expect(show('6', 'yes')).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  time.ms += 1;
  await show('7', 'no');
  await expect(show('8', 'yes')).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  time.ms += 30_000;
  await show('9', 'yes');
  await show('10', 'no');
  await show('11', 'yes');
  expect(opened).toEqual(['1', '2', '3', '4', '7', '9', '10', '11']);
});

test('a prompt that fails does not block the next prompt', async () => {
  const { show } = openGate();
  await expect(show('1', Promise.reject(new Error('There is no display.')))).rejects.toThrow('There is no display.');
  expect(await show('2', 'yes')).toBe('yes');
});
