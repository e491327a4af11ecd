import { afterEach, expect, it } from 'vitest';
import type { Acting } from '../../preload/contract';
import { setLanguage } from '../core/language';
import { actingTitle, titleOfPage } from './title-labels';

afterEach(() => setLanguage('en'));

it('the window’s title names the member and the manager, with the ID after a name of any length', () => {
  const acting = (name: string) => ({ member: { id: '123', name }, manager: { name: 'Dana' } }) as Acting; // The title uses only these fields.
  expect(actingTitle(acting('quiet_heron'))).toBe('Acting as quiet_heron (#123) for Dana');
  expect(actingTitle(acting('x'.repeat(100)))).toBe(`Acting as ${'x'.repeat(40)}… (#123) for Dana`);
});

it.each(['Harbour walk · Proofsheet', 'Compacting ashes', 'Interacting as', 'acting ashore'])(
  'the window accepts the page title “%s”',
  (title) => {
    expect(titleOfPage(title)).toBe(title);
  },
);

it.each([
  'Acting as quiet_heron for Dana · Proofsheet',
  'ACTING  AS x',
  'Proofsheet - acting-as x',
  'Act\u200bing\u2060 as x',
  'Аctіng аѕ x',
  'Ａｃｔｉｎｇ ａｓ x',
  'A\u0301cting as x',
  '\u202eActing as x',
  '\u200b',
  '',
])('the window rejects the page title %j', (title) => {
  expect(titleOfPage(title)).toBeNull();
});

it.each([
  ['de', 'Handeln als quiet_heron'],
  ['de', 'HANDELN-ALS x'],
  ['nl', 'Handelen als quiet_heron'],
  ['es', 'Actuando como quiet_heron'],
  ['fr', 'En tant que quiet_heron'],
  ['ar', 'التصرف بصفة quiet_heron'],
] as const)('in the language %s, the window rejects the page title “%s” too', async (language, title) => {
  await setLanguage(language);
  expect(titleOfPage(title)).toBeNull();
  expect(titleOfPage('Acting as quiet_heron')).toBeNull();
  expect(titleOfPage('Harbour walk · Proofsheet')).toBe('Harbour walk · Proofsheet');
});
