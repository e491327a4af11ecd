import { expect, it } from 'vitest';
import type { ServiceOffer } from '../../../preload/contract';
import type { Draft } from './draft';
import { addressesOf, problemsOf, redirectAddressOf, startDraft, toRequest } from './draft';

const OFFER: ServiceOffer = {
  service: 'pictures-api',
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

it('starts at the usual place, with the port and the permissions filled in', () => {
  const draft = startDraft(OFFER);
  expect([draft.hostId, draft.redirectPort, draft.scope]).toEqual(['live', '53682', 'userid nickname']);
  expect(redirectAddressOf(draft)).toBe('http://127.0.0.1:53682/callback');
  expect(addressesOf(OFFER, draft)).toEqual({
    server: 'https://api.example.test',
    loginServer: 'https://login.example.test',
  });
});

it('takes the addresses of a known place, and those typed for a server of one’s own', () => {
  const typed = { server: ' https://mine.example.test ', loginServer: 'https://door.example.test' };
  expect(addressesOf(OFFER, drafted(typed))).toEqual(addressesOf(OFFER, startDraft(OFFER)));
  expect(addressesOf(OFFER, drafted({ ...typed, hostId: null })).server).toBe('https://mine.example.test');
  expect(addressesOf(OFFER, drafted({ ...typed, hostId: 'half' }))).toEqual({
    server: 'https://half.example.test',
    loginServer: 'https://door.example.test',
  });
});

it('names what each way in still lacks, and nothing that it does not ask for', () => {
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

it('refuses as a port whatever is none', () => {
  const texts = ['', 'abc', '1023', '65536', '8080.5', '-8080', '0x2000'];
  expect(texts.filter((redirectPort) => redirectAddressOf(drafted({ redirectPort })) !== null)).toEqual([]);
  expect(redirectAddressOf(drafted({ redirectPort: ' 8080 ' }))).toBe('http://127.0.0.1:8080/callback');
});

it('asks for a code where there is a secret, and for the implicit flow where there is none', () => {
  const typed = drafted({ clientId: ' project ', clientSecret: '  ', apiKey: ' ' });
  expect(toRequest(OFFER, 'browser', typed)).toEqual({
    method: 'browser',
    service: 'pictures-api',
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

it('keeps the spaces of a password, which count, and of nothing else', () => {
  const typed = drafted({ apiKey: ' key ', userName: ' dana ', password: ' a b ' });
  expect(toRequest(OFFER, 'password', typed)).toMatchObject({ apiKey: 'key', userName: 'dana', password: ' a b ' });
});
