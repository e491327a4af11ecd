/**
 * Describes the one line of JSON that the sandbox prints when it is ready. The demo, the tests and the benchmarks read
 * it.
 */

/** The origins whose requests can be read and made to fail. */
export type OriginName = 'pictures' | 'smugmug' | 'images' | 'login' | 'shoebox' | 'smugmug2' | 'updates';

/** The login host of the Pictures API, with the projects that may use it. */
export interface LoginAnnouncement {
  /** The origin; the endpoints are `/OAuth/Authorize` and `/OAuth/token`. */
  readonly baseUrl: string;
  /** The redirect URI that is registered for every project; `{port}` matches any port. */
  readonly redirectUri: string;
  readonly clients: readonly {
    readonly id: string;
    /** The project's name on the authorization page. */
    readonly name: string;
    /** Null for a project without a secret, which can use only the implicit flow. */
    readonly secret: string | null;
    /** `code`: the authorization code flow, with refresh tokens; `token`: the implicit flow. */
    readonly responseTypes: readonly ('code' | 'token')[];
  }[];
  /** The people to choose from on the authorization page. */
  readonly people: readonly { readonly name: string; readonly userId: number }[];
}

export interface SandboxAnnouncement {
  readonly picturesApi: {
    /** The origin, without the version prefix: `http://127.0.0.1:41001`. */
    readonly baseUrl: string;
    /** The key for methods that need no user, sent as `X-ApiKey`. */
    readonly apiKey: string;
    readonly accounts: readonly {
      readonly name: string;
      readonly userId: number;
      readonly accessToken: string;
    }[];
    /** More accounts with access tokens; the demo must not use them. */
    readonly testAccounts: readonly {
      readonly name: string;
      readonly userId: number;
      readonly accessToken: string;
      /** `member`: of the group that the first of `accounts` manages. */
      readonly role: 'member' | 'manager-of-other-group';
    }[];
    /** Owners to browse besides the accounts themselves. */
    readonly owners: readonly { readonly name: string; readonly userId: number }[];
    readonly login: LoginAnnouncement;
  };
  readonly smugmug: {
    /** The JSON endpoint with its trailing slash: `http://127.0.0.1:41002/services/api/json/1.2.0/`. */
    readonly endpoint: string;
    readonly apiKey: string;
    readonly owners: readonly { readonly name: string; readonly nickName: string }[];
    /** Data that an owner would share in private: passwords, and the ids and keys of unlisted albums. */
    readonly secrets: {
      readonly gatehouse: {
        /** Needed to visit the owner's site and its albums, except the unlisted albums. */
        readonly sitePassword: string;
        /** An album that needs its own password in addition to the site password. */
        readonly album: { readonly id: number; readonly key: string; readonly password: string };
        readonly unlisted: { readonly id: number; readonly key: string };
        /** An unlisted album with its own password. */
        readonly unlistedProtected: { readonly id: number; readonly key: string; readonly password: string };
      };
      /** The account of the owner Gatehouse. */
      readonly account: { readonly emailAddress: string; readonly password: string };
      /** The account of the owner Northlight. */
      readonly otherAccount: { readonly emailAddress: string; readonly password: string };
    };
  };
  /** The service that tests add as a third service. */
  readonly shoebox: {
    readonly baseUrl: string;
    readonly card: string;
    readonly pin: string;
    /** A token that is already valid. */
    readonly token: string;
  };
  /** SmugMug's API v2, with the owners and photographs of `smugmug`. */
  readonly smugmug2: {
    /** The base address of every call: `http://127.0.0.1:41007/api/v2`. */
    readonly baseUrl: string;
    readonly apiKey: string;
    /** Signs the calls of a person who signed in. */
    readonly apiSecret: string;
    readonly owners: readonly { readonly name: string; readonly nickName: string }[];
    /** The keys of albums that an owner would share in private, beside the passwords in `smugmug.secrets`. */
    readonly albumKeys: {
      readonly protected: string;
      readonly unlisted: string;
      readonly unlistedProtected: string;
    };
  };
  /** The address of the list of updates; `updatesFile` of the settings is what it serves. */
  readonly updates: { readonly address: string };
  /** The origin of the control API, which sets faults and returns the received requests. */
  readonly control: string;
  /** The ports of all origins. A sandbox started with them has the same addresses. */
  readonly ports: readonly number[];
}
