import { createServer } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignInStage } from '../../../preload/contract';
import { freePort } from '../../testing/accounts/program';
import { AppFailure } from '../../core/errors';
import { createBrowserVisits } from './browser-visits';
import { redirectUriOf } from './loopback-listener';

const { signal } = new AbortController();
const ADDRESS = 'https://login.example.test/OAuth/Authorize?state=right';

let port: number;

beforeEach(async () => {
  port = await freePort();
});

/** Creates browser sign-ins for a test; each call of `openPage` runs the next of `openings`. */
function openVisits(...openings: (() => Promise<void>)[]) {
  const stages: SignInStage[] = [];
  const clipboard: string[] = [];
  let reached: () => void = () => undefined;
  const visits = createBrowserVisits({
    openPage: () => (openings.shift() ?? (() => Promise.resolve()))(),
    writeClipboard: (text) => Promise.resolve(void clipboard.push(text)),
    onStage: (stage) => {
      stages.push(stage);
      reached();
    },
    onAnswered: () => undefined,
    limitMs: 10_000,
  });
  return {
    visits,
    stages,
    clipboard,
    visit: () => visits.visit({ address: new URL(ADDRESS), state: 'right', port, handsFragment: false }, signal),
    stage: async (wanted: SignInStage): Promise<void> => {
      while (!stages.includes(wanted)) await new Promise<void>((resolve) => (reached = resolve));
    },
    comeBack: () => fetch(`${redirectUriOf(port)}?code=a-code&state=right`),
  };
}

const noBrowser = (): Promise<void> => Promise.reject(new Error('xdg-open ended with code 3.'));

describe('A sign-in in the system’s browser', () => {
  it('continues if no browser opens, and completes with the copied address', async () => {
    const { visits, visit, stage, stages, clipboard, comeBack } = openVisits(noBrowser, noBrowser);
    const answer = visit();
    await stage('no-browser');
    await expect(visits.openAgain()).rejects.toMatchObject({ error: { kind: 'sign-in-failed', reason: 'no-browser' } });
    await visits.copyAddress();
    expect(clipboard).toEqual([ADDRESS]);
    await comeBack();
    expect((await answer).get('code')).toBe('a-code');
    expect(stages).toEqual(['waiting', 'no-browser', 'finishing']);
    await expect(visits.copyAddress()).rejects.toMatchObject({ error: { kind: 'not-found' } });
  });

  it('continues as usual once a browser opens after all', async () => {
    const { visits, visit, stage, stages, comeBack } = openVisits(noBrowser);
    const answer = visit();
    await stage('no-browser');
    await visits.openAgain();
    await comeBack();
    await answer;
    expect(stages).toEqual(['waiting', 'no-browser', 'waiting', 'finishing']);
  });

  it('accepts the callback before the system reports whether a browser was opened', async () => {
    let say: () => void = () => undefined;
    const { visit, stage, stages, comeBack } = openVisits(
      () => new Promise((_resolve, reject) => (say = () => reject(new Error('xdg-open ended with code 1.')))),
    );
    const answer = visit();
    await stage('waiting');
    await comeBack();
    await answer;
    say();
    await new Promise(setImmediate);
    expect(stages, 'a late callback changes no stage').toEqual(['waiting', 'finishing']);
  });

  it('ends if the address must not be opened', async () => {
    const { visit, stages } = openVisits(() => Promise.reject(new AppFailure({ kind: 'insecure' })));
    await expect(visit()).rejects.toMatchObject({ error: { kind: 'insecure' } });
    expect(stages).toEqual(['waiting']);
    const again = createServer();
    await new Promise<void>((resolve, reject) => again.once('error', reject).listen(port, '127.0.0.1', resolve));
    await new Promise((resolve) => again.close(resolve));
  });

  it('asks for another code after a wrong one, takes one code at a time, and ends when it is cancelled', async () => {
    const { visits, stage, stages } = openVisits();
    const tried: string[] = [];
    const begin = (own: AbortSignal) => {
      const tryCode = (code: string) =>
        Promise.resolve(tried.push(code) > 1 ? { value: `value of ${code}` } : { stage: 'code-wrong' as const });
      return visits.visitForCode({ address: new URL(ADDRESS), tryCode }, own);
    };
    const value = begin(signal);
    await stage('code-needed');
    visits.enterCode('1');
    expect(() => visits.enterCode('1 again')).toThrow(AppFailure);
    await stage('code-wrong');
    await new Promise(setImmediate);
    visits.enterCode('2');
    expect(await value).toBe('value of 2');
    expect([tried, stages]).toEqual([
      ['1', '2'],
      ['code-needed', 'finishing', 'code-wrong', 'finishing'],
    ]);
    expect(() => visits.enterCode('3'), 'nothing waits').toThrow(AppFailure);
    const cancelling = new AbortController();
    const cancelled = begin(cancelling.signal);
    cancelling.abort();
    await expect(cancelled).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  });
});
