import { expect, it } from 'vitest';
import type { ServiceId, ServiceOffer } from '../../../preload/contract';
import type { Draft } from './draft';
import { addressesOf, problemsOf, redirectAddressOf, startDraft, toRequest } from './draft';

const OFFER: ServiceOffer = {
  service: 'a-service' as ServiceId,
  name: 'A service',
  summary: 'Pictures.',
  methods: ['browser', 'token', 'visitor', 'password'],
  hosts: [
    {
      id: 'live',
      label: 'Live',
      hint: '',
      server: 'https://api.example.test',
      loginServer: 'https://login.example.test',
    },
    { id: 'half', label: 'Half', hint: '', server: 'https://half.example.test', loginServer: null },
  ],
  redirectPort: 53_682,
  scope: 'userid nickname',
};

function drafted(change: Partial<Draft>): Draft {
  return { ...startDraft(OFFER), ...change };
}

it('starts with the default server, port and permissions', () => {
  const draft = startDraft(OFFER);
  expect([draft.hostId, draft.redirectPort, draft.scope]).toEqual(['live', '53682', 'userid nickname']);
  expect(redirectAddressOf(draft)).toBe('http://127.0.0.1:53682/callback');
  expect(addressesOf(OFFER, draft)).toEqual({
    server: 'https://api.example.test',
    loginServer: 'https://login.example.test',
  });
});

it('uses the addresses of a known server, or those typed for another server', () => {
  const typed = { server: ' https://mine.example.test ', loginServer: 'https://door.example.test' };
  expect(addressesOf(OFFER, drafted(typed))).toEqual(addressesOf(OFFER, startDraft(OFFER)));
  expect(addressesOf(OFFER, drafted({ ...typed, hostId: null })).server).toBe('https://mine.example.test');
  expect(addressesOf(OFFER, drafted({ ...typed, hostId: 'half' }))).toEqual({
    server: 'https://half.example.test',
    loginServer: 'https://door.example.test',
  });
});

it('names the missing fields of each sign-in method, and no others', () => {
  const empty = drafted({ hostId: null, redirectPort: '80' });
  expect(Object.keys(problemsOf(OFFER, 'browser', empty))).toEqual([
    'server',
    'loginServer',
    'clientId',
    'redirectPort',
  ]);
  expect(Object.keys(problemsOf(OFFER, 'token', empty))).toEqual(['server', 'accessToken']);
  expect(Object.keys(problemsOf(OFFER, 'visitor', empty))).toEqual(['server', 'apiKey']);
  expect(Object.keys(problemsOf(OFFER, 'password', empty))).toEqual(['server', 'apiKey', 'userName', 'password']);
  expect(problemsOf(OFFER, 'browser', drafted({ clientId: 'project' }))).toEqual({});
});

it('refuses an invalid port', () => {
  const texts = ['', 'abc', '1023', '65536', '8080.5', '-8080', '0x2000'];
  expect(texts.filter((redirectPort) => redirectAddressOf(drafted({ redirectPort })) !== null)).toEqual([]);
  expect(redirectAddressOf(drafted({ redirectPort: ' 8080 ' }))).toBe('http://127.0.0.1:8080/callback');
});

it('uses the code flow with a client secret, and the implicit flow without one', () => {
  const typed = drafted({ clientId: ' project ', clientSecret: '  ', apiKey: ' ' });
  expect(toRequest(OFFER, 'browser', typed)).toEqual({
    method: 'browser',
    service: 'a-service',
    flow: 'implicit',
    server: 'https://api.example.test',
    loginServer: 'https://login.example.test',
    redirectPort: 53_682,
    clientId: 'project',
    scope: 'userid nickname',
  });
  expect(toRequest(OFFER, 'browser', { ...typed, clientSecret: ' secret ', apiKey: 'key' })).toMatchObject({
    flow: 'code',
    clientSecret: 'secret',
    apiKey: 'key',
  });
});

it('keeps the spaces of a password, and trims every other field', () => {
  const typed = drafted({ apiKey: ' key ', userName: ' dana ', password: ' a b ' });
  expect(toRequest(OFFER, 'password', typed)).toMatchObject({ apiKey: 'key', userName: 'dana', password: ' a b ' });
});
