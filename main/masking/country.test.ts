import { expect, it } from 'vitest';
import { chooseCountry } from './permission';

it('the country comes from the system, otherwise from its locale, otherwise it is unknown', () => {
  const unsafe: readonly (readonly [countryCode: string, systemLocale: string])[] = [
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
  expect(unsafe.map((each) => chooseCountry(...each))).toEqual(['GB', 'GB', 'GB', 'CN', '', '', '', '', '', '']);
});
