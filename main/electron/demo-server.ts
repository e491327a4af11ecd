/** Runs the demo's stand-in services as a process of their own, which ends with the program. */
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { AppFailure } from '../failure';

const START_LIMIT_MS = 20_000;

/** Resolves with the line the stand-in announces itself with. */
export function startDemoServer(): Promise<string> {
  const child = utilityProcess.fork(join(__dirname, '../sandbox/index.js'), [], {
    serviceName: 'Proofsheet demo services',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  app.once('will-quit', () => child.kill());
  return new Promise((resolve, reject) => {
    const fail = (detail: string): void => {
      clearTimeout(timer);
      child.kill();
      reject(new AppFailure({ kind: 'service-failed', detail }));
    };
    const timer = setTimeout(() => {
      fail('The demo did not start in time.');
    }, START_LIMIT_MS);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const end = printed.indexOf('\n');
      if (end < 0) return;
      clearTimeout(timer);
      resolve(printed.slice(0, end));
    });
    child.once('exit', (code) => {
      fail(`The demo ended with code ${String(code)}.`);
    });
  });
}
