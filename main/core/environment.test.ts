import { expect, it } from 'vitest';
import { takeEnvironment } from './environment';

it('the program removes its own variables from the environment and keeps all other variables', () => {
  const environment = { PATH: '/bin', PROOFSHEET_SMUGMUG_KEY: 'secret', PROOFSHEET_SMUGMUG: 'http://127.0.0.1:1/' };
  expect(takeEnvironment(environment)).toEqual({
    PROOFSHEET_SMUGMUG_KEY: 'secret',
    PROOFSHEET_SMUGMUG: 'http://127.0.0.1:1/',
  });
  expect(environment).toEqual({ PATH: '/bin' });
});
