/**
 * Stores checks as fast as possible, for a test that kills this process: `tsx mark-until-killed.ts folder key first`.
 * Prints the number of each note that was saved.
 */
import { writeSync } from 'node:fs';
import { CheckId } from '../../../preload/contract/check';
import { MemberId } from '../../../preload/contract/group';
import { newMember } from '../../impersonation/check/check-record';
import { KILLED_MANAGER, openStore } from './check-vault';

const STANDARD_OUTPUT = 1;

async function markUntilKilled(folder: string, key: Buffer, first: number): Promise<never> {
  const store = await openStore(folder, key);
  const of = await store.of(KILLED_MANAGER);
  const person = newMember({
    id: MemberId.parse('1'),
    name: 'A member',
    initials: 'AM',
    colour: 'teal',
    pattern: 'dots',
  });
  for (let number = first; ; number += 1) {
    const at = new Date(number).toISOString();
    of.stored = {
      ...of.stored,
      unfinished: {
        id: CheckId.parse('1'),
        state: 'running',
        startedAt: at,
        finishedAt: null,
        reason: String(number),
        isMaskOff: false,
        position: person.member.id,
        members: [person],
      },
    };
    await store.save(KILLED_MANAGER);
    writeSync(STANDARD_OUTPUT, `${number}\n`);
  }
}

const [folder = '', key = '', first = '1'] = process.argv.slice(2);
void markUntilKilled(folder, Buffer.from(key, 'hex'), Number(first));
