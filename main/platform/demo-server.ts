/** Runs the demo's stand-in services in a separate process, which ends with the program and is restarted if it dies. */
import type { ErrorDetail } from '../../preload/contract';
import { join } from 'node:path';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { DemoState } from '../../preload/contract/demo';
import { portsOf } from '../demo/announcement';
import { AppFailure } from '../core/errors';
import { createRestartLimit } from '../core/restart-limit';

const START_LIMIT_MS = 20_000;

/** Resolves with the stand-in's announcement line. `onChanged` is called from the first time the process dies. */
export async function startDemoServer(onChanged: (state: DemoState) => void): Promise<string> {
  const limit = createRestartLimit();
  let child: UtilityProcess;
  let isQuitting = false;
  app.once('will-quit', () => {
    isQuitting = true;
    child.kill();
  });

  async function run(ports: readonly number[]): Promise<string> {
    const started = start(ports);
    child = started.child;
    const line = await started.line;
    child.once('exit', () => void comeBack(ports.length > 0 ? ports : portsOf(line)));
    return line;
  }

  /** Restarts at the same addresses, so that everything that uses them continues to work. */
  async function comeBack(ports: readonly number[]): Promise<void> {
    if (isQuitting) return;
    if (!limit.mayRestart()) {
      onChanged({ state: 'stopped' });
      return;
    }
    onChanged({ state: 'starting-again' });
    try {
      await run(ports);
      onChanged({ state: 'started-again' });
    } catch {
      await comeBack(ports);
    }
  }

  return run([]);
}

/** `ports` are the ports of the previous run; empty for any ports. */
function start(ports: readonly number[]): { readonly child: UtilityProcess; readonly line: Promise<string> } {
  const args = ports.length > 0 ? [`--ports=${ports.join(',')}`] : [];
  const child = utilityProcess.fork(join(__dirname, '../sandbox/index.js'), args, {
    serviceName: 'Proofsheet demo services',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = new Promise<string>((resolve, reject) => {
    const fail = (detail: ErrorDetail): void => {
      clearTimeout(timer);
      child.kill();
      reject(new AppFailure({ kind: 'service-failed', detail }));
    };
    const timer = setTimeout(() => {
      fail({ code: 'demo-not-started' });
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
      fail({ code: 'demo-ended', exitCode: code });
    });
  });
  return { child, line };
}
