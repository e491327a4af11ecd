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
    expect(JSON.stringify(error.error)).not.toContain('secret');
    return error.error.detail?.code ?? '';
  }
}

const MUST_BEGIN = 'address-without-https';

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

  it('of smugmug.com itself is refused, however it is written', () => {
    for (const text of [
      'smugmug.com',
      'www.smugmug.com',
      'https://api.smugmug.com/services/api/json/1.2.0/',
      ' https://Tidelines.SmugMug.com ',
      'https://someone:secret@smugmug.com:443/',
    ]) {
      expect(problemOf(smugmug12, text), text).toBe('smugmug-com-not-supported');
    }
    expect(problemOf(smugmug12, 'https://notsmugmug.com')).toMatch(/^none/);
    expect(problemOf(smugmug12, 'https://smugmug.com.example.com')).toMatch(/^none/);
  });

  it('that cannot be used is explained without being quoted', () => {
    const problems: [string, string][] = [
      ['', 'address-empty'],
      ['api.example.com', MUST_BEGIN],
      ['//api.example.com', MUST_BEGIN],
      ['https:api.example.com', MUST_BEGIN],
      ['https:///api.example.com', MUST_BEGIN],
      ['localhost:8080', MUST_BEGIN],
      ['ftp://api.example.com', 'address-with-other-protocol'],
      ['http://api.example.com', 'address-with-http'],
      ['http://127.0.0.1.example.com', 'address-with-http'],
      ['https://user:secret@api.example.com', 'address-has-password'],
      ['https://secret@api.example.com', 'address-has-password'],
      ['https://api.example.com/?key=secret', 'address-has-query'],
      ['https://api.example.com?', 'address-has-query'],
      ['https://api.example.com/#secret', 'address-has-fragment'],
      ['https://api.exa mple.com', 'address-has-spaces'],
      ['https://api.\nexample.com', 'address-has-spaces'],
      ['https:\\\\api.example.com', 'address-has-spaces'],
      ['https://[secret', 'address-unreadable'],
      ['https://api.example.com:99999', 'address-unreadable'],
    ];
    for (const service of [picturesApi, smugmug12]) {
      expect(problems.map(([text]) => [text, problemOf(service, text)])).toEqual(problems);
    }
  });

  it('needs a path for SmugMug and has none for the Pictures API', () => {
    expect(problemOf(picturesApi, 'https://api.example.com/v1')).toBe('address-of-pictures-api-has-path');
    expect(problemOf(smugmug12, 'https://api.example.com/services/api/json/1.2.0')).toBe(
      'smugmug-address-without-slash',
    );
    const paths = ['https://api.example.com/api/', 'https://api.example.com/json'].map((text) =>
      problemOf(smugmug12, text),
    );
    expect(paths).toEqual(['smugmug-address-path', 'smugmug-address-path']);
  });
});
