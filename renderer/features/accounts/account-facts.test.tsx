import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeMain } from '../../testing/bridge';
import { account } from '../../testing/examples';
import { renderAlone } from '../../testing/render';
import { AccountFacts } from './account-facts';

const DAY_MS = 86_400_000;

it.each([
  ['today the time without seconds', 0, /^\d{1,2}:\d\d\s[AP]M$/],
  ['in three days the date too', 3 * DAY_MS, /^\w+ \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M$/],
])('the renewal of the requests is stated: %s', async (_when, inMs, expected) => {
  const resetsAt = new Date(Date.now() + inMs).toISOString();
  const requestLimit = { remaining: 19_950, limit: 20_000, resetsAt };
  fakeMain().answer({
    accounts: { details: () => ({ facts: [], abilities: [], requestLimit, addresses: [] }) },
  });
  await renderAlone(<AccountFacts account={account()} onSignInAgain={() => undefined} />);
  await expect.element(page.getByText('Requests to the service')).toBeVisible();
  const values = page.getByRole('definition').elements();
  expect(values[0]).toHaveTextContent('19,950 of 20,000');
  expect(values[1]?.textContent).toMatch(expected);
});
