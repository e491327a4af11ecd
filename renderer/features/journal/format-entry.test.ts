import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../preload/contract';
import {
  formatWhole,
  formatExactTime,
  EVENT_KINDS,
  formatReason,
  formatRules,
  formatTime,
  formatAction,
  formatActor,
} from './format-entry';
import { formatNumber } from '../../ui/formats';

// IDs are branded types; here they are plain strings.
const ACCOUNT = { identity: 'identity-1', name: 'Dana Reyes', serviceName: 'Pictures API' } as Parameters<
  typeof formatActor
>[0]['account'];
const MEMBER = { id: 'heron-1', name: 'Quiet Heron' } as Parameters<typeof formatActor>[0]['member'];

describe('journal texts', () => {
  it('name the account and the member, the account alone, or the journal', () => {
    expect(formatActor({ account: ACCOUNT, member: MEMBER })).toBe('Dana Reyes as Quiet Heron');
    expect(formatActor({ account: ACCOUNT, member: null })).toBe('Dana Reyes');
    expect(formatActor({ account: null, member: null })).toBe('The journal itself');
  });

  it('name a member who was compared in what happened, and never as acted as', () => {
    for (const event of [{ kind: 'compared' }, { kind: 'compared', by: 'account' }] as const) {
      expect(formatActor({ account: ACCOUNT, member: MEMBER, event })).toBe('Dana Reyes');
      expect(formatAction(event, MEMBER)).toBe(
        'Compared the albums of Quiet Heron with what the account itself sees, without acting as Quiet Heron',
      );
    }
  });

  it.each<[JournalEvent, string]>([
    [{ kind: 'overview-opened' }, 'Opened the overview of the group'],
    [
      { kind: 'overview-opened', reads: 'albums' },
      'Opened the overview of the group, which loads the ratings of the pictures in all albums',
    ],
    [{ kind: 'started', reason: 'She asked me to', isMaskOn: true }, 'Started acting with masking on'],
    [{ kind: 'started', reason: null, isMaskOn: false }, 'Started acting with masking off'],
    [{ kind: 'ended', why: 'refused' }, 'Stopped acting: the service no longer allowed it'],
    [{ kind: 'revealed', what: 'all pictures' }, 'Revealed: all pictures'],
    [{ kind: 'exported', what: 'journal, 12 entries, CSV' }, 'Exported journal, 12 entries, CSV'],
    [{ kind: 'exported', what: { code: 'journal', count: 1, format: 'CSV' } }, 'Exported journal, 1 entry, CSV'],
    [{ kind: 'revealed', what: { code: 'cover', album: 'Tides' } }, 'Revealed: the cover of “Tides”'],
    [
      { kind: 'downloaded', what: { code: 'picture', picture: 'Shore', album: 'Tides', way: 'dragged' } },
      'Downloaded “Shore” in “Tides”, dragged out',
    ],
    [
      {
        kind: 'settings-changed',
        what: {
          code: 'settings',
          changes: [{ code: 'reveal-seconds', from: 30, to: 60 }, { code: 'acting-goes-on-when-away' }],
        },
      },
      'Changed: revealed for 60 s instead of 30 s; acting no longer ends on sleep or lock',
    ],
    [{ kind: 'extended', endsAt: 'whenever' }, 'Extended acting until whenever'],
    [
      {
        kind: 'damage-found',
        findings: [
          { kind: 'cut-off', entry: 3, words: 'Entry 3 is gone.' },
          { kind: 'broken', entry: 5, finding: { code: 'out-of-order', after: 0, entry: 5 } },
        ],
      },
      'Found in the journal: Entry 3 is gone. Broken at entry 1: the journal begins with entry 5.',
    ],
  ])('describe the event: %j', (event, words) => {
    expect(formatAction(event)).toBe(words);
    expect(EVENT_KINDS).toContain(event.kind);
  });

  it('contain the reason if there is one, and show an unreadable time as its text', () => {
    expect(formatReason({ kind: 'started', reason: 'She asked me to', isMaskOn: true })).toBe('She asked me to');
    expect(formatReason({ kind: 'compared' })).toBe('');
    expect([formatTime('tampered'), formatExactTime('tampered')]).toEqual(['tampered', 'tampered']);
  });

  it('say how many entries there are, and what seals the end of the journal', () => {
    expect([0, 1, 1204].map((entryCount) => formatWhole({ entryCount, sealedBy: null }))).toEqual([
      'Intact: no entries, not protected by a keychain',
      'Intact: 1 entry, not protected by a keychain',
      `Intact: ${formatNumber(1204)} entries, not protected by a keychain`,
    ]);
    expect(formatWhole({ entryCount: 2, sealedBy: 'macos' })).toMatch(/^Intact: 2 entries, protected by /);
  });

  it('describe the rules of the mask', () => {
    expect(formatRules({ whenUnrated: 'mask-hidden', maskStyle: 'mosaic', asksForMaskedForms: false })).toBe(
      'unrated pictures are masked if their owner hides them, style: mosaic, masked pictures are not requested',
    );
  });
});
