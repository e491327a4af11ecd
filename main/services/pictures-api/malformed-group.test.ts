/**
 * Tests malformed lists of members, through the whole service over HTTP: each results in a typed failure or in valid
 * members.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError, type AppErrorKind } from '../../../preload/contract/errors';
import { createHttp } from '../../net/http/node-http';
import { ask, failureOf } from '../../testing/services/conformance';
import type { GroupService } from '../album-service';
import { type Given, startOneAnswerServer } from '../../testing/services/pictures-api/one-answer-server';
import { createPicturesApiService } from './service';

const KEY = 'key-0001-that-must-not-leak';
const MANAGER: Given = { body: '{"UserID":500001,"GroupID":77,"IsGroupManager":true}' };

const server = startOneAnswerServer();
let group: GroupService | undefined;
beforeAll(() => {
  ({ group } = createPicturesApiService({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl: server.baseUrl,
    accessToken: () => Promise.resolve('token'),
    apiKey: () => Promise.resolve(KEY),
    accountName: 'Dana',
    owners: [],
  }));
});

const json = (body: string): Given => ({ body });
const xml = (body: string): Given => ({ type: 'application/xml', body });
const members = (...rows: readonly string[]): Given => json(`{"GroupID":77,"PageCount":1,"Members":[${rows.join()}]}`);
const portrait = (fields: string): Given => members(`{"UserID":1,"Nickname":"a",${fields}}`);
const HERE = '"ProfileThumbnailURL":"https://cdn.example.test/1.jpg"';

/** Each case has a kind of failure, or the id, the name and the portrait's safety of each member. */
const ANSWERS: readonly (readonly [
  string,
  Given,
  AppErrorKind | readonly (readonly [id: string, name: string, safety: string | null])[],
])[] = [
  ['null', json('null'), 'unreadable-answer'],
  ['an array', json('[]'), 'unreadable-answer'],
  ['an empty object', json('{}'), 'unreadable-answer'],
  ['an error with status 200', json('{"Message":"An error has occurred."}'), 'unreadable-answer'],
  ['truncated JSON', json('{"GroupID":77,"Members":[{"UserID":1}'), 'unreadable-answer'],
  ['members that are an object', json('{"GroupID":77,"Members":{"UserID":1}}'), 'unreadable-answer'],
  ['members that are null', json('{"GroupID":77,"Members":null}'), []],
  ['no list of members', json('{"GroupID":77}'), []],
  ['members that are not objects', members('null', '1', '"x"', '[]', '{"UserID":1}'), [['1', '#1', null]]],
  [
    'invalid ids',
    members('{"Nickname":"x"}', '{"UserID":-1}', '{"UserID":1.5}', '{"UserID":"1/2"}', '{"UserID":{}}'),
    'unreadable-answer',
  ],
  [
    'an id of 20 digits',
    members('{"UserID":18446744073709551615}'),
    [['18446744073709551615', '#18446744073709551615', null]],
  ],
  [
    'the same member twice',
    members('{"UserID":1,"Nickname":"a"}', '{"UserID":"1","Nickname":"a"}'),
    [['1', 'a', null]],
  ],
  [
    'the account itself',
    members('{"UserID":"500001"}', '{"UserID":500001}', '{"UserID":2,"NickName":"b"}'),
    [['2', 'b', null]],
  ],
  [
    'invalid names',
    members('{"UserID":1,"Nickname":" "}', '{"UserID":2,"Nickname":7}', '{"UserID":3,"Nickname":null}'),
    [
      ['1', '#1', null],
      ['2', '#2', null],
      ['3', '#3', null],
    ],
  ],
  ['a name that contains markup', members('{"UserID":1,"Nickname":"<b>x</b>"}'), [['1', '<b>x</b>', null]]],
  ['a portrait without a safety flag', portrait(HERE), [['1', 'a', 'unknown']]],
  [
    'a portrait with an invalid safety flag',
    portrait(`${HERE},"ProfileThumbnailSafe":"maybe"`),
    [['1', 'a', 'unsafe']],
  ],
  ['a portrait whose safety flag is null', portrait(`${HERE},"ProfileThumbnailSafe":null`), [['1', 'a', 'unknown']]],
  ['a name without a visible character', portrait(`"Nickname":"\u200b\u2060"`), [['1', '#1', null]]],
  [
    'a portrait in the other spelling',
    portrait('"ProfileThumbnailUrl":"//cdn.example.test/1.jpg","ProfileThumbnailSafe":true'),
    [['1', 'a', 'safe']],
  ],
  ['a portrait that is not safe', portrait(`${HERE},"ProfileThumbnailSafe":0`), [['1', 'a', 'unsafe']]],
  ...['javascript:alert(1)', 'data:image/png,x', 'file:///etc/passwd', '/images/1.jpg', 'https://', ''].map(
    (address) =>
      [`a portrait at "${address}"`, portrait(`"ProfileThumbnailURL":"${address}"`), [['1', 'a', null]]] as const,
  ),
  ['a portrait that is a number', portrait('"ProfileThumbnailURL":5,"ProfileThumbnailSafe":true'), [['1', 'a', null]]],
  [
    'names that are special in JavaScript',
    members('{"__proto__":{"UserID":9,"isPolluted":1},"constructor":"c","UserID":1}'),
    [['1', '#1', null]],
  ],
  ['a very large number of pages', json('{"PageCount":999999,"Members":[{"UserID":1}]}'), [['1', '#1', null]]],
  ['a number of pages in words', json('{"PageCount":"many","Members":[{"UserID":1}]}'), [['1', '#1', null]]],
  [
    'XML with one member',
    xml(
      '<G><GroupID>77</GroupID><Members><M><UserID>1</UserID><ProfileThumbnailSafe>false</ProfileThumbnailSafe><ProfileThumbnailURL>https://cdn.example.test/1.jpg</ProfileThumbnailURL></M></Members></G>',
    ),
    [['1', '#1', 'unsafe']],
  ],
  ['XML without members', xml('<G xmlns:i="urn:i"><GroupID>77</GroupID><Members i:nil="true"/></G>'), []],
  ['XML with an unclosed element', xml('<G><Members><M><UserID>1</UserID>'), 'unreadable-answer'],
  ['a web page', { type: 'text/html', body: '<html>Are you a person?</html>' }, 'blocked'],
  ['status 401', { status: 401, body: `{"Message":"${KEY} is bad"}` }, 'signed-out'],
  ['status 403', { status: 403, body: '{}' }, 'forbidden'],
  ['status 404', { status: 404, body: '{}' }, 'not-found'],
];

describe('An unusual list of members', () => {
  it.each(ANSWERS)('is read or rejected with a typed error: %s', async (_, given, expected) => {
    server.answers = { verifyCredentials: MANAGER, getGroupDetails: given };
    const listing = group?.listMembers(ask()) ?? Promise.reject(new Error('no group'));
    if (typeof expected === 'string') {
      const error = await failureOf(listing);
      expect(AppError.parse(error)).toStrictEqual(error);
      expect(error.kind).toBe(expected);
      expect(JSON.stringify(error)).not.toContain('must-not-leak');
      return;
    }
    expect((await listing).map(({ id, name, portrait: shown }) => [id, name, shown?.safety ?? null])).toEqual(expected);
    expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
  });

  it('is not requested for an account whose own response is malformed', async () => {
    for (const body of ['{}', '[]', 'null', '{"UserID":"x","IsGroupManager":true}']) {
      server.answers = { verifyCredentials: { body } };
      expect((await failureOf(group?.readAccess(ask()) ?? Promise.reject(new Error('no group')))).kind, body).toBe(
        'unreadable-answer',
      );
    }
    server.answers = {
      verifyCredentials: json('{"UserID":1,"IsGroupManager":"yes"}'),
      GetPermissions: json('{"Permissions":[]}'),
    };
    expect((await group?.readAccess(ask()))?.whyNot?.obstacle).toMatchObject({ permission: 'account_information' });
  });

  it('keeps the members of the other pages if one page cannot be read', async () => {
    const page = (pageNumber: number): Given =>
      json(`{"GroupID":77,"PageCount":4,"Members":[{"UserID":${pageNumber}}]}`);
    const readWith = async (failing: Readonly<Record<string, Given>>) => {
      server.answers = {
        verifyCredentials: MANAGER,
        getGroupDetails: ({ PageNumber = '' }) => failing[PageNumber] ?? page(Number(PageNumber)),
      };
      const told: AppErrorKind[] = [];
      const listing = group?.listMembers(ask(), ({ kind }) => told.push(kind)) ?? Promise.reject(new Error('no group'));
      return { ids: await listing.then((members) => members.map(({ id }) => id as string)), told };
    };
    expect(await readWith({})).toEqual({ ids: ['1', '2', '3', '4'], told: [] });
    expect(await readWith({ 2: { status: 404, body: '{"Message":"no such page"}' } })).toEqual({
      ids: ['1', '3', '4'],
      told: ['not-found'],
    });
    expect(await readWith({ 3: json('{"Members":7}') })).toEqual({ ids: ['1', '2', '4'], told: ['unreadable-answer'] });
    expect(await readWith({ 2: { status: 500, body: '' }, 4: { status: 500, body: '' } })).toEqual({
      ids: ['1', '3'],
      told: ['service-failed'],
    });
    expect(
      (await failureOf(readWith({ 1: { status: 404, body: '{}' } }))).kind,
      'a failure of the first page is a failure of the list',
    ).toBe('not-found');
    expect((await failureOf(readWith({ 2: { status: 401, body: '{}' } }))).kind).toBe('signed-out');
  });
});
