import { subjectText } from '../../preload/contract/journal-subject-text';
import { t } from '../core/language';
import * as z from 'zod';
import { beforeEach, describe, expect, it } from 'vitest';
import { contract, type ProcedureName } from '../../preload/contract';
import { isOfPage, PAGE_RESOURCES } from '../../preload/contract/pages';
import type { Event, Procedure } from '../../preload/contract/procedure';
import { AppFailure } from '../core/errors';
import type { AuditTrail } from '../impersonation/audit-trail';
import { type AuditedContext, createDispatcher, type Dispatch, type ProofsheetHandlers } from './dispatcher';

const PROCEDURES: readonly (readonly [ProcedureName, Procedure])[] = Object.entries(contract).flatMap(
  ([resource, entries]) =>
    Object.entries<Procedure | Event>(entries).flatMap(([verb, entry]) =>
      entry.type === 'procedure' ? [[`${resource}.${verb}` as ProcedureName, entry] as const] : [],
    ),
);
/** Schemas that JSON cannot express are of no interest here. */
const TO_JSON = { unrepresentable: 'any', io: 'input' } as const;
/** Procedures that show nothing of the album or the member in their input. */
const EXCEPTIONS: readonly ProcedureName[] = [
  'group.star', // stores a mark of the person
  'group.forget', // deletes what is stored
  'overview.setVisibleMembers', // `overview.open` has the entry for the whole overview
  'overview.refresh', // the same
  'check.mark', // stores what the person writes about a member
  'check.unmark', // the same
  'check.news', // repeats what the window received while the member was acted as
  'journal.list', // filters the journal itself
  'albums.unlock', // stores a password
  'favourites.looked', // keeps nothing of a member
  'favourites.starAlbum', // the same
  'favourites.starPicture', // the same
  'favourites.pin', // the same
  'selection.measure', // adds up what is known; the view of a member's albums records the album itself
];
const MEMBER = 'account/dana/as/123456';
const EVENT = { kind: 'downloaded', what: '“Shore” in “Harbour”, copied' } as const;

/** The events in order: journal entries and calls of handlers. */
let steps: string[];
let isLocked: boolean;
let isWritable: boolean;
let isActing: boolean;
let incidents: unknown[];
let answers: Readonly<Record<string, unknown>>;
let useRecorder: (context: AuditedContext) => Promise<void> | void;
let dispatch: Dispatch;

beforeEach(() => {
  steps = [];
  isLocked = false;
  isWritable = true;
  isActing = true;
  incidents = [];
  answers = {};
  useRecorder = ({ recorder }) => recorder.record(EVENT);
  const write = (what: string): Promise<void> => {
    if (!isWritable) return Promise.reject(new AppFailure({ kind: 'not-recorded' }));
    steps.push(`recorded ${what}`);
    return Promise.resolve();
  };
  const auditTrail: AuditTrail = {
    isActing: () => isActing,
    record: ({ kind }) => write(kind),
    recordChange: async (_manager, describeEvent, change) => {
      const event = describeEvent();
      if (event) await write(event.kind);
      change();
    },
    recordAlbum: (identity, albumId) => write(`album ${albumId} of ${identity}`),
    recordOfGroup: (manager, member, event) =>
      write(
        ['what' in event ? subjectText(event.what, t) : event.kind, member, 'of', manager].filter(Boolean).join(' '),
      ),
  };
  dispatch = createDispatcher({
    handlers: handlersOfAll(),
    auditTrail,
    isLocked: () => isLocked,
    reportIncident: ({ reason }) => incidents.push(reason),
  });
});

function handlersOfAll(): ProofsheetHandlers {
  const handlers: Record<string, Record<string, unknown>> = {};
  for (const [name] of PROCEDURES) {
    const [resource = '', verb = ''] = name.split('.');
    (handlers[resource] ??= {})[verb] = async (_input: unknown, context: AuditedContext) => {
      if ('recorder' in context) await useRecorder(context);
      steps.push(`called ${name}`);
      return answers[name] ?? {};
    };
  }
  return handlers as unknown as ProofsheetHandlers; // one for each procedure; what they return is the test's matter
}

const call = (name: ProcedureName, input: unknown) => dispatch(name, input, { signal: new AbortController().signal });

describe('while the window is locked', () => {
  it('the dispatcher refuses exactly the calls that reveal, export, sign in, open dialogs, change the lock, clear the cache or concern checks, favourites or updates', async () => {
    isLocked = true;
    const refused: string[] = [];
    for (const [name, { whileLocked }] of PROCEDURES) {
      const reply = await call(name, undefined);
      const isRefused = !reply.ok && reply.error.kind === 'cancelled';
      expect(whileLocked, name).toBe(isRefused ? 'refuse' : 'allow');
      if (isRefused) refused.push(name);
    }
    expect(refused.sort()).toEqual([
      'accounts.copySignInAddress',
      'accounts.enterSignInCode',
      'accounts.openBrowserAgain',
      'accounts.setApiKey',
      'accounts.signIn',
      'accounts.signInAgain',
      'acting.start',
      'check.changes',
      'check.export',
      'check.finish',
      'check.get',
      'check.mark',
      'check.news',
      'check.pause',
      'check.remove',
      'check.resume',
      'check.start',
      'check.step',
      'check.unmark',
      'clipboard.write',
      'diagnostics.copyReport',
      'diagnostics.copyVersions',
      'diagnostics.licence',
      'diagnostics.openLogs',
      'diagnostics.parts',
      'diagnostics.saveReport',
      'diagnostics.writeReport',
      'favourites.albums',
      'favourites.clearRecents',
      'favourites.get',
      'favourites.looked',
      'favourites.open',
      'favourites.pictures',
      'favourites.pin',
      'favourites.removeSearch',
      'favourites.saveSearch',
      'favourites.starAlbum',
      'favourites.starPicture',
      'journal.export',
      'lock.setKey',
      'lock.setPin',
      'mask.changeRules',
      'mask.reveal',
      'mask.setLevel',
      'overview.export',
      'owners.openSubscriptionPage',
      'pictures.copy',
      'pictures.histogram',
      'pictures.openPage',
      'pictures.save',
      'pictures.startDrag',
      'screen.keepAwake',
      'screen.keepOut',
      'selection.copy',
      'selection.dragOut',
      'selection.export',
      'storage.clearCache',
      'updates.change',
      'updates.later',
      'updates.look',
      'updates.openPage',
      'updates.skip',
    ]);
    expect(steps, 'the call was neither recorded nor executed').toEqual([]);
  });

  it('the dispatcher refuses a call only until the window is unlocked', async () => {
    isLocked = true;
    expect(await call('clipboard.write', { text: 'x' })).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    isLocked = false;
    expect(await call('clipboard.write', { text: 'x' })).toEqual({ ok: true, value: {} });
  });
});

describe('journal entries before main responds', () => {
  const picture = { identity: MEMBER, albumId: '7', pictureId: '9', longEdgePx: 400 };
  const album = { id: '7', name: 'Harbour' };

  it.each<[ProcedureName, object, string]>([
    ['albums.opened', { identity: MEMBER, albumId: '7' }, `album 7 of ${MEMBER}`],
    ['accounts.setApiKey', { account: 'a', apiKey: 'k' }, 'settings-changed'],
    ['group.add', { identity: 'account/dana', text: ` ${'x'.repeat(300)} ` }, `${'x'.repeat(200)} of account/dana`],
    ['comparison.read', { identity: 'account/dana', member: '123456' }, 'compared 123456 of account/dana'],
  ])(
    '%s is recorded before its handler runs, and the handler does not run if this fails',
    async (name, input, entry) => {
      await call(name, input);
      expect(steps).toEqual([`recorded ${entry}`, `called ${name}`]);
      steps.length = 0;
      isWritable = false;
      expect(await call(name, input)).toEqual({ ok: false, error: { kind: 'not-recorded' } });
      expect(steps).toEqual([]);
    },
  );

  it('an album that only the response names is recorded before main responds', async () => {
    answers = { 'albums.find': album };
    const input = { identity: MEMBER, text: 'https://example.org/album/7' };
    await call('albums.find', input);
    expect(steps).toEqual(['called albums.find', `recorded album 7 of ${MEMBER}`]);
    isWritable = false;
    expect(await call('albums.find', input)).toEqual({ ok: false, error: { kind: 'not-recorded' } });
  });

  it('a call that describes its entry itself gets a response only after it wrote the entry', async () => {
    answers = { 'pictures.copy': { form: 'plain' } };
    expect(await call('pictures.copy', picture)).toEqual({ ok: true, value: { form: 'plain' } });
    expect(steps).toEqual(['recorded downloaded', 'called pictures.copy']);
    useRecorder = () => undefined;
    expect(await call('pictures.copy', picture)).toMatchObject({ ok: false, error: { kind: 'internal' } });
    useRecorder = ({ recorder }) => recorder.recordNothing();
    expect(await call('pictures.copy', picture)).toMatchObject({ ok: true });
    useRecorder = ({ recorder }) => recorder.record({ kind: 'revealed', what: 'all pictures' });
    expect(await call('pictures.copy', picture)).toMatchObject({ ok: false, error: { kind: 'internal' } });
    expect(incidents).toHaveLength(2);
  });

  it('an entry is required only while the person acts as a member, except for reads of the group by a manager', async () => {
    isActing = false;
    const due: boolean[] = [];
    useRecorder = ({ recorder }) => {
      due.push(recorder.isNeeded());
      recorder.recordNothing();
    };
    await call('pictures.copy', picture);
    await call('overview.open', { identity: 'account/dana' });
    expect(due).toEqual([false, true]);
    useRecorder = ({ recorder }) => recorder.record({ kind: 'overview-opened' });
    await call('overview.open', { identity: 'account/dana' });
    expect(steps).toContain('recorded overview-opened of account/dana');
  });

  it('each procedure whose input names an album or a member has an entry, except procedures that show no data of that album or member', () => {
    const ofAlbumOrMember = PROCEDURES.filter(([, { input }]) => namesAlbumOrMember(z.toJSONSchema(input, TO_JSON)));
    expect(ofAlbumOrMember.length, 'the schemas were understood').toBeGreaterThan(EXCEPTIONS.length + 10);
    const withoutEntry = ofAlbumOrMember.filter(([, { audit }]) => audit === 'none').map(([name]) => name);
    expect(withoutEntry).toEqual(EXCEPTIONS);
  });

  it('the contract requires an entry for each procedure that exports, reveals or finds an album, even if the input names no album', () => {
    const withoutEntry = PROCEDURES.filter(([, { audit }]) => audit === 'none').map(([name]) => name);
    expect(withoutEntry.filter((name) => /^(pictures|comparison|preferences\.update)\b/.test(name))).toEqual([]);
    expect(withoutEntry.filter((name) => name.startsWith('albums.'))).toEqual([
      'albums.list',
      'albums.categories',
      'albums.subCategories',
      'albums.stored',
      'albums.storedCategories',
      'albums.unlock',
    ]);
    expect(withoutEntry.filter((name) => /^(mask|journal|overview)\./.test(name))).toEqual([
      'overview.setVisibleMembers',
      'overview.refresh',
      'overview.close',
      'journal.list',
      'journal.check',
      'mask.get',
      'mask.hide',
      'mask.maskAll',
      'mask.setLevel', // pictures that are only sensitive stay masked
      'mask.permission',
    ]);
  });
});

/** Whether a property of this name is anywhere in the schema, in a nested object or an alternative, too. */
function namesAlbumOrMember(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(
    ([name, part]) => (name === 'properties' && hasAlbumOrMember(part)) || namesAlbumOrMember(part),
  );
}

function hasAlbumOrMember(properties: unknown): boolean {
  return (
    typeof properties === 'object' &&
    properties !== null &&
    Object.keys(properties).some((name) => /^(albumIds?|members?)$/.test(name))
  );
}

it('each resource belongs to exactly one page, and the lock screen has its own resource', () => {
  const listed = Object.values(PAGE_RESOURCES).flatMap((resources) => [...resources]);
  expect([...listed].sort()).toEqual(Object.keys(contract).sort());
  expect(PROCEDURES.filter(([name]) => isOfPage('lockScreen', name)).map(([name]) => name)).toEqual([
    'lockScreen.get',
    'lockScreen.unlock',
    'lockScreen.startAnew',
  ]);
  for (const name of ['lockScreen.get', 'lockScreens.get', 'nothing', '', 'constructor.get'])
    expect(isOfPage('window', name), name).toBe(false);
});
