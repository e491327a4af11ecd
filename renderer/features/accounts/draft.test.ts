import { expect, it } from 'vitest';
import type { ServiceId, ServiceOffer, SignInField, SignInMethod } from '../../../preload/contract';
import type { Draft } from './draft';
import { problemsOf, redirectAddressOf, serverOf, startDraft, textOf, toRequest } from './draft';

const LOGIN_SERVER: SignInField = { id: 'loginServer', kind: 'text', text: 'loginServer', isRequired: true };
const API_KEY: SignInField = { id: 'apiKey', kind: 'secret', text: 'apiKey', isRequired: true };

function method(id: SignInMethod['text'], serverFields: SignInField[], fields: SignInField[]): SignInMethod {
  return {
    id,
    text: id,
    icon: 'token',
    usesBrowser: false,
    serverFields,
    parts: [{ text: 'more', isCollapsed: false, fields }],
  };
}

const BROWSER = method(
  'browser',
  [LOGIN_SERVER],
  [
    { id: 'clientId', kind: 'text', text: 'clientId', isRequired: true },
    { id: 'clientSecret', kind: 'secret', text: 'clientSecret', isRequired: false },
    { id: 'redirectPort', kind: 'redirect-port', text: 'redirectPort', isRequired: true, initial: '53682' },
    { id: 'scope', kind: 'text', text: 'permissions', isRequired: false, initial: 'userid nickname' },
    { id: 'apiKey', kind: 'secret', text: 'optionalApiKey', isRequired: false },
  ],
);
const TOKEN = method('token', [], [{ id: 'accessToken', kind: 'secret', text: 'accessToken', isRequired: true }]);
const VISITOR = method('visitor', [], [API_KEY]);
const PASSWORD = method(
  'password',
  [],
  [
    API_KEY,
    { id: 'userName', kind: 'text', text: 'userName', isRequired: true },
    { id: 'password', kind: 'password', text: 'password', isRequired: true },
  ],
);

const OFFER: ServiceOffer = {
  service: 'a-service' as ServiceId,
  name: 'A service',
  text: 'pictures-api',
  methods: [BROWSER, TOKEN, VISITOR, PASSWORD],
  hosts: [
    {
      id: 'live',
      text: 'production',
      server: 'https://api.example.test',
      values: { loginServer: 'https://login.example.test' },
    },
    { id: 'half', text: 'vendor-test', server: 'https://half.example.test', values: {} },
  ],
};

function drafted(change: Partial<Draft>): Draft {
  return { ...startDraft(OFFER), ...change } as Draft; // A partial draft has no undefined members.
}

function addressesOf(draft: Draft) {
  return { server: serverOf(OFFER, draft), loginServer: textOf(OFFER, LOGIN_SERVER, draft) };
}

it('the form starts with the default server, port and permissions', () => {
  const draft = startDraft(OFFER);
  expect([draft.host, draft['redirectPort'], draft['scope']]).toEqual(['live', '53682', 'userid nickname']);
  expect(redirectAddressOf('53682')).toBe('http://127.0.0.1:53682/callback');
  expect(addressesOf(draft)).toEqual({
    server: 'https://api.example.test',
    loginServer: 'https://login.example.test',
  });
});

it('the form uses the addresses of a known server, or the typed addresses of another server', () => {
  const typed = { server: ' https://mine.example.test ', loginServer: 'https://door.example.test' };
  expect(addressesOf(drafted(typed))).toEqual(addressesOf(startDraft(OFFER)));
  expect(addressesOf(drafted({ ...typed, host: '' })).server).toBe('https://mine.example.test');
  expect(addressesOf(drafted({ ...typed, host: 'half' }))).toEqual({
    server: 'https://half.example.test',
    loginServer: 'https://door.example.test',
  });
});

it('the form names the missing fields of each sign-in method, and no other fields', () => {
  const empty = drafted({ host: '', redirectPort: '80' });
  expect(Object.keys(problemsOf(OFFER, BROWSER, empty))).toEqual(['server', 'loginServer', 'clientId', 'redirectPort']);
  expect(Object.keys(problemsOf(OFFER, TOKEN, empty))).toEqual(['server', 'accessToken']);
  expect(Object.keys(problemsOf(OFFER, VISITOR, empty))).toEqual(['server', 'apiKey']);
  expect(Object.keys(problemsOf(OFFER, PASSWORD, empty))).toEqual(['server', 'apiKey', 'userName', 'password']);
  expect(problemsOf(OFFER, BROWSER, drafted({ clientId: 'project' }))).toEqual({});
});

it('the form refuses an invalid port', () => {
  const texts = ['', 'abc', '1023', '65536', '8080.5', '-8080', '0x2000'];
  expect(texts.filter((redirectPort) => redirectAddressOf(redirectPort) !== null)).toEqual([]);
  expect(redirectAddressOf(' 8080 ')).toBe('http://127.0.0.1:8080/callback');
});

it('the form sends only the fields of the method, without empty fields, and secrets separately', () => {
  const typed = drafted({ clientId: ' project ', clientSecret: '  ', apiKey: ' ', userName: 'dana' });
  expect(toRequest(OFFER, BROWSER, typed)).toEqual({
    method: 'browser',
    service: 'a-service',
    server: 'https://api.example.test',
    values: {
      loginServer: 'https://login.example.test',
      redirectPort: '53682',
      clientId: 'project',
      scope: 'userid nickname',
    },
    secrets: {},
  });
  expect(toRequest(OFFER, BROWSER, drafted({ clientSecret: ' secret ', apiKey: 'key' })).secrets).toEqual({
    clientSecret: 'secret',
    apiKey: 'key',
  });
});

it('the form keeps the spaces of a password, and trims every other field', () => {
  const typed = drafted({ apiKey: ' key ', userName: ' dana ', password: ' a b ' });
  expect(toRequest(OFFER, PASSWORD, typed)).toMatchObject({
    values: { userName: 'dana' },
    secrets: { apiKey: 'key', password: ' a b ' },
  });
});
