import { expect, it } from 'vitest';
import { chooseCountry } from './permission';

it('the country is what the system says, else what its locale names, else nothing', () => {
  const said: readonly (readonly [countryCode: string, systemLocale: string])[] = [
    ['GB', 'de-AT'],
    ['gb', ''],
    ['', 'en-GB'],
    ['', 'zh-Hans-CN'],
    ['001', 'en-150'],
    ['', 'es-419'],
    ['', 'en'],
    ['', 'en-US@posix'],
    ['', 'C'],
    ['', ''],
  ];
  expect(said.map((each) => chooseCountry(...each))).toEqual(['GB', 'GB', 'GB', 'CN', '', '', '', '', '', '']);
});
