import { describe, expect, it } from 'vitest';
import { AppFailure } from '../core/errors';
import { picturesApi } from './pictures-api/module';
import type { ServiceModule } from './service-module';
import { smugmug12 } from './smugmug-1.2/module';

function problemOf(service: ServiceModule, text: string): string {
  try {
    return `none: ${service.parseAddress(text).address}`;
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    expect(error.error.kind).toBe('not-understood');
    expect(error.error.detail).not.toContain('secret');
    return error.error.detail ?? '';
  }
}

const MUST_BEGIN = 'The address has to begin with https://.';

describe('an address', () => {
  it('is normalized, without the spaces around it', () => {
    const kept: [ServiceModule, string, string][] = [
      [picturesApi, '  https://api.example.com \n', 'https://api.example.com'],
      [picturesApi, 'https://API.example.com/', 'https://api.example.com'],
      [picturesApi, 'https://api.example.com:8443', 'https://api.example.com:8443'],
      [picturesApi, 'http://localhost:8080', 'http://localhost:8080'],
      [picturesApi, 'http://[::1]:8080/', 'http://[::1]:8080'],
      [smugmug12, 'https://api.example.com/hack/json/1.2.0/', 'https://api.example.com/hack/json/1.2.0/'],
      [smugmug12, 'http://127.0.0.1:1/services/api/rest/1.2.0/', 'http://127.0.0.1:1/services/api/rest/1.2.0/'],
    ];
    for (const [service, text, address] of kept) {
      expect(service.parseAddress(text)).toEqual({ address, url: new URL(address), isCompleted: false });
    }
  });

  it('of SmugMug gets the default path if it is only an origin, and the result states this', () => {
    const address = 'https://api.example.com/services/api/json/1.2.0/';
    const completed = { address, url: new URL(address), isCompleted: true };
    expect(smugmug12.parseAddress('https://api.example.com')).toEqual(completed);
    expect(smugmug12.parseAddress('https://api.example.com/')).toEqual(completed);
  });

  it('that cannot be used is explained without being quoted', () => {
    const problems: [string, string][] = [
      ['', 'The address is empty.'],
      ['api.example.com', MUST_BEGIN],
      ['//api.example.com', MUST_BEGIN],
      ['https:api.example.com', MUST_BEGIN],
      ['https:///api.example.com', MUST_BEGIN],
      ['localhost:8080', MUST_BEGIN],
      ['ftp://api.example.com', 'The address has to begin with https://. Other protocols are not supported.'],
      [
        'http://api.example.com',
        'http is possible to this computer only: the address of any other host begins with https://.',
      ],
      [
        'http://127.0.0.1.example.com',
        'http is possible to this computer only: the address of any other host begins with https://.',
      ],
      ['https://user:secret@api.example.com', 'An address must not carry a user name or a password.'],
      ['https://secret@api.example.com', 'An address must not carry a user name or a password.'],
      [
        'https://api.example.com/?key=secret',
        'The address of a service has no question mark in it, nor what follows one.',
      ],
      ['https://api.example.com?', 'The address of a service has no question mark in it, nor what follows one.'],
      ['https://api.example.com/#secret', 'The address of a service has no "#" in it, nor what follows one.'],
      ['https://api.exa mple.com', 'An address holds no spaces, line breaks or backslashes.'],
      ['https://api.\nexample.com', 'An address holds no spaces, line breaks or backslashes.'],
      ['https:\\\\api.example.com', 'An address holds no spaces, line breaks or backslashes.'],
      ['https://[secret', 'This is not an address: its host or its port cannot be read.'],
      ['https://api.example.com:99999', 'This is not an address: its host or its port cannot be read.'],
    ];
    for (const service of [picturesApi, smugmug12]) {
      expect(problems.map(([text]) => [text, problemOf(service, text)])).toEqual(problems);
    }
  });

  it('needs a path for SmugMug and has none for the Pictures API', () => {
    expect(problemOf(picturesApi, 'https://api.example.com/v1')).toBe(
      'The address of the Pictures API ends after the host: leave out the path.',
    );
    expect(problemOf(smugmug12, 'https://api.example.com/services/api/json/1.2.0')).toBe(
      'The address of SmugMug has to end in a slash.',
    );
    const paths = ['https://api.example.com/api/', 'https://api.example.com/json'].map((text) =>
      problemOf(smugmug12, text),
    );
    expect(paths).toEqual([
      'The address of SmugMug has to contain /json/ or /rest/, such as /services/api/json/1.2.0/.',
      'The address of SmugMug has to end in a slash and contain /json/ or /rest/, such as /services/api/json/1.2.0/.',
    ]);
  });
});
