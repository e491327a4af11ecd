import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { scatter } from '../../../sandbox/world/scatter';
import { KILLED_MANAGER, openStore } from '../../testing/impersonation/check-vault';

const KILLS = process.env['PROOFSHEET_SOAK'] === undefined ? 4 : 100;
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);
const PROJECT = join(__dirname, '..', '..', '..');

/** Returns the last number that the program confirmed before it was killed. */
async function killAfter(count: number, folder: string, key: Buffer, first: number): Promise<number> {
  const script = join(PROJECT, 'main', 'testing', 'impersonation', 'mark-until-killed.ts');
  const parameters = ['--import', 'tsx', script, folder, key.toString('hex'), String(first)];
  const child = spawn(process.execPath, parameters, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let confirmed = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    confirmed = Number(line);
    if (confirmed - first + 1 >= count) child.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return confirmed;
}

it(
  'a check contains every change that was confirmed, no matter when the program is killed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proofsheet-killed-'));
    const key = randomBytes(32);
    let last = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const confirmed = await killAfter(1 + (scatter(SEED + kill) % 20), folder, key, last + 1);
      const { stored, hasUnreadable } = await (await openStore(folder, key)).of(KILLED_MANAGER);
      last = Number(stored.unfinished?.reason);
      expect(hasUnreadable, `kill ${kill}, seed ${SEED}`).toBe(false);
      expect(stored.unfinished?.state).toBe('paused');
      // One more change may be saved but not confirmed.
      expect([confirmed, confirmed + 1], `kill ${kill}, seed ${SEED}`).toContain(last);
    }
    rmSync(folder, { recursive: true, force: true });
  },
  60_000 + KILLS * 15_000,
);
