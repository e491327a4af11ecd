import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AnswerReader, ServiceModule } from './service-module';
import { openRegistry } from './registry';

/** Includes the services of tests, which exist only while the environment has their variable. */
const services = openRegistry(new Proxy({}, { get: () => '1' }));

it('the folder of a service has the name of its id', () => {
  const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toEqual(expect.arrayContaining(services.map(({ id }) => id)));
});

it.each(services.map((service): [string, ServiceModule] => [service.id, service]))(
  'the thread for long responses finds the reader of %s in the folder of the service',
  async (id, { readAnswer }) => {
    // A path that is not constant has no type.
    const module = (await import(`./${id}/answer-reader.ts`)) as { readonly readAnswer: AnswerReader };
    expect(module.readAnswer).toBe(readAnswer);
  },
);
