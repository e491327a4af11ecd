import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import type { MemberId } from '../../../preload/contract';
import { CheckId } from '../../../preload/contract/check';
import { StorageHealth } from '../../storage/storage-health';
import { KILLED_MANAGER, openStore } from '../../testing/impersonation/check-vault';
import { mountSmallDisk, whyNoSmallDisk } from '../../testing/storage/small-disk';
import { addMark } from './check-progress';
import { newMember, type StoredCheck } from './check-record';

const PIER = '123457' as MemberId;
const AT = '2026-03-01T10:00:00.000Z';
const EMPTY: StoredCheck = {
  id: CheckId.parse('1'),
  state: 'running',
  startedAt: AT,
  finishedAt: null,
  reason: null,
  isMaskOff: false,
  position: PIER,
  members: [newMember({ id: PIER, name: 'north_pier', initials: 'NP', colour: 'teal', pattern: 'dots' })],
};

it.skipIf(whyNoSmallDisk() !== null)(
  'on a full disk a mark stops nothing and stays in memory, and it is saved when there is room',
  async () => {
    const disk = mountSmallDisk();
    try {
      const key = randomBytes(32);
      const storage = new StorageHealth(disk.folder);
      const store = await openStore(disk.folder, key, storage);
      const of = await store.of(KILLED_MANAGER);
      of.stored = { ...of.stored, unfinished: EMPTY };
      await store.save(KILLED_MANAGER);
      disk.fill();
      const note = 'Whose boat? '.repeat(80);
      const marking = { subject: { kind: 'member' }, mark: 'fine', note, albumName: null, pictureTitle: null } as const;
      of.stored = { ...of.stored, unfinished: addMark(EMPTY, PIER, { ...marking, at: AT }) };
      await store.save(KILLED_MANAGER);
      expect(storage.isSaved).toBe(false);
      expect((await store.of(KILLED_MANAGER)).stored.unfinished?.members[0]?.marks).toMatchObject([{ note }]);
      const marksOnDisk = async () =>
        (await (await openStore(disk.folder, key)).of(KILLED_MANAGER)).stored.unfinished?.members[0]?.marks;
      expect(await marksOnDisk(), 'the version before is complete').toEqual([]);
      disk.makeRoom();
      await storage.tryAll();
      expect(storage.isSaved).toBe(true);
      expect(await marksOnDisk()).toMatchObject([{ note }]);
    } finally {
      disk.remove();
    }
  },
);
