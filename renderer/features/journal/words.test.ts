import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../preload/contract';
import { entryCountWords, exactTimeWords, KIND_WORDS, reasonWords, timeWords, whatWords, whoWords } from './words';
import { LOCALE } from '../../ui/locale';

// Ids are branded; here they are made of plain text.
const ACCOUNT = { identity: 'identity-1', name: 'Dana Reyes', serviceName: 'Pictures API' } as Parameters<
  typeof whoWords
>[0]['account'];
const MEMBER = { id: 'heron-1', name: 'Quiet Heron' } as Parameters<typeof whoWords>[0]['member'];

describe('the words of the journal', () => {
  it('name both, the account alone, or the journal', () => {
    expect(whoWords({ account: ACCOUNT, member: MEMBER })).toBe('Dana Reyes as Quiet Heron');
    expect(whoWords({ account: ACCOUNT, member: null })).toBe('Dana Reyes');
    expect(whoWords({ account: null, member: null })).toBe('The journal itself');
  });

  it.each<[JournalEvent, string]>([
    [{ kind: 'started', reason: 'She asked me to', isMaskOn: true }, 'Began, the mask on'],
    [{ kind: 'started', reason: null, isMaskOn: false }, 'Began, the mask off'],
    [{ kind: 'ended', why: 'refused' }, 'Ended: the service no longer allowed it'],
    [{ kind: 'revealed', what: 'all pictures' }, 'Took the mask off: all pictures'],
    [{ kind: 'exported', what: 'journal, 12 entries, CSV' }, 'Exported journal, 12 entries, CSV'],
    [{ kind: 'extended', endsAt: 'whenever' }, 'Extended until whenever'],
    [
      {
        kind: 'damage-found',
        findings: [
          { kind: 'missing', line: 3, words: 'Entry 3 is gone.' },
          { kind: 'edited', line: 5, words: 'Line 5 says …' },
        ],
      },
      'Found in the journal: Entry 3 is gone. Line 5 says …',
    ],
  ])('say what happened: %j', (event, words) => {
    expect(whatWords(event)).toBe(words);
    expect(KIND_WORDS[event.kind]).not.toBe('');
  });

  it('give the reason where there is one, and show a time that is none as it stands', () => {
    expect(reasonWords({ kind: 'started', reason: 'She asked me to', isMaskOn: true })).toBe('She asked me to');
    expect(reasonWords({ kind: 'compared' })).toBe('');
    expect([timeWords('tampered'), exactTimeWords('tampered')]).toEqual(['tampered', 'tampered']);
    expect([entryCountWords(0), entryCountWords(1), entryCountWords(1204)]).toEqual([
      'no entries',
      '1 entry',
      `${new Intl.NumberFormat(LOCALE).format(1204)} entries`,
    ]);
  });
});
