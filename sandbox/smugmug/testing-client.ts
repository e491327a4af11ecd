/** Test client of the SmugMug stand-in, for both formats. */
import { XMLParser } from 'fast-xml-parser';
import type { SandboxAnnouncement } from '../announcement';

export type Fields = Record<string, unknown>;
export type Item = Fields & { readonly id: number; readonly Key: string; readonly Title: string };

export interface Reply {
  readonly stat: string;
  readonly code?: number;
  readonly message?: string;
  readonly mode?: string;
  readonly Login?: Fields & { readonly Session: { readonly id: string } };
  readonly Albums?: readonly Item[];
  readonly Album?: Item;
  readonly Images?: readonly Item[];
  readonly Image?: Item;
  readonly Categories?: readonly Item[] | null;
  readonly SubCategories?: readonly Item[];
}

export type Parameters = Readonly<Record<string, string>>;

export interface TestingClient {
  json(method: string, parameters?: Parameters): Promise<Reply>;
  restText(method: string, parameters?: Parameters): Promise<string>;
  /** Returns the parsed XML, with attribute names prefixed by `@_`. */
  rest(method: string, parameters?: Parameters): Promise<Fields>;
  logIn(): Promise<string>;
  logInAsOwner(): Promise<string>;
  /** Finds an album by title in the owner's list and returns its id and key as call arguments. */
  albumArguments(session: Parameters, title: string): Promise<Parameters>;
  control(path: '/settings' | '/faults', value: unknown): Promise<void>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // oxlint-disable-next-line typescript/no-deprecated -- the program does not contain the package that replaces it
  htmlEntities: true,
});

export function createTestingClient(announcement: SandboxAnnouncement): TestingClient {
  const { endpoint, apiKey, secrets } = announcement.smugmug;
  const restEndpoint = endpoint.replace('/json/', '/rest/');

  async function post(address: string, method: string, parameters: Parameters = {}): Promise<Response> {
    return fetch(address, { method: 'POST', body: new URLSearchParams({ method, ...parameters }) });
  }
  // The type is unchecked, because the tests check the response.
  const json = async (method: string, parameters?: Parameters) =>
    (await (await post(endpoint, method, parameters)).json()) as Reply;
  const restText = async (method: string, parameters?: Parameters) =>
    (await post(restEndpoint, method, parameters)).text();

  return {
    json,
    restText,
    rest: async (method, parameters) => (parser.parse(await restText(method, parameters)) as { rsp: Fields }).rsp,
    logIn: async () => (await json('smugmug.login.anonymously', { APIKey: apiKey })).Login?.Session.id ?? '',
    async logInAsOwner() {
      const { emailAddress: EmailAddress, password: Password } = secrets.account;
      return (
        (await json('smugmug.login.withPassword', { APIKey: apiKey, EmailAddress, Password })).Login?.Session.id ?? ''
      );
    },
    async albumArguments(session, title) {
      const { Albums = [] } = await json('smugmug.albums.get', session);
      const album = Albums.find(({ Title }) => Title === title);
      return { ...session, AlbumID: String(album?.id), AlbumKey: album?.Key ?? '' };
    },
    async control(path, value) {
      await fetch(announcement.control + path, { method: 'PUT', body: JSON.stringify(value) });
    },
  };
}
