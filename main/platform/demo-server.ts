/** Runs the demo's stand-in services in a separate process, which ends with the program and is restarted if it dies. */
import { app, type UtilityProcess } from 'electron';
import type { DemoState } from '../../preload/contract/demo';
import { portsOf } from '../demo/announcement';
import { type OwnEnvironment, runningDemo } from '../core/environment';
import { createRestartLimit } from '../core/restart-limit';
import { type DemoProcess, startDemoProcess } from './demo-process';

/** The demo's process if it was started before the program, because it takes longest to start. */
export type EarlyDemo = DemoProcess | null;

/**
 * Returns a function that announces services that run already, or starts them. `early` is used for the first start only: if
 * it fails, the next one has a process of its own.
 */
export function demoStarter(
  environment: OwnEnvironment,
  early: EarlyDemo,
): (onChanged: (state: DemoState) => void) => Promise<string> {
  const started = early ? [early] : [];
  return async (onChanged) => runningDemo(environment) ?? startDemoServer(onChanged, started.pop() ?? null);
}

/**
 * Resolves with the stand-in's announcement line. `onChanged` is called from the first time the process dies. `first` is a
 * process that is already being started.
 */
async function startDemoServer(onChanged: (state: DemoState) => void, first: DemoProcess | null): Promise<string> {
  const limit = createRestartLimit();
  let child: UtilityProcess;
  let isQuitting = false;
  app.once('will-quit', () => {
    isQuitting = true;
    child.kill();
  });

  async function run(ports: readonly number[], started = startDemoProcess(ports)): Promise<string> {
    child = started.child;
    const line = await started.line;
    const startAgain = (): void => void comeBack(ports.length > 0 ? ports : portsOf(line));
    // It may have died before it was waited for.
    if (child.pid === undefined) startAgain();
    else child.once('exit', startAgain);
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

  return run([], first ?? startDemoProcess([]));
}
