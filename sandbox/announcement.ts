/** The one line of JSON that the sandbox prints when it is ready, and that the demo, the tests and the bench read. */

/** Where people sign in to the Pictures API, and the projects that may ask them to. */
export interface LoginAnnouncement {
  /** Origin; `/OAuth/Authorize` and `/OAuth/token` are below it. */
  readonly baseUrl: string;
  /** What every project has registered; `{port}` stands for any port. */
  readonly redirectUri: string;
  readonly clients: readonly {
    readonly id: string;
    /** As the page calls it. */
    readonly name: string;
    /** Null: the project has none, and with it only the implicit flow. */
    readonly secret: string | null;
    /** `code` with refresh tokens, or `token`, the implicit flow. */
    readonly responseTypes: readonly ('code' | 'token')[];
  }[];
  /** Who can be chosen on the page. */
  readonly people: readonly { readonly name: string; readonly userId: number }[];
}

export interface SandboxAnnouncement {
  readonly picturesApi: {
    /** Origin, without the version prefix: `http://127.0.0.1:41001`. */
    readonly baseUrl: string;
    /** For what needs no user: sent as `X-ApiKey`. */
    readonly apiKey: string;
    readonly accounts: readonly {
      readonly name: string;
      readonly userId: number;
      readonly accessToken: string;
    }[];
    /** Signed in already as well; for tests alone. */
    readonly testAccounts: readonly {
      readonly name: string;
      readonly userId: number;
      readonly accessToken: string;
      /** `member`: of the group that the first of the accounts manages. */
      readonly role: 'member' | 'manager-of-other-group';
    }[];
    /** Owners worth looking at, besides the account itself. */
    readonly owners: readonly { readonly name: string; readonly userId: number }[];
    readonly login: LoginAnnouncement;
  };
  readonly smugmug: {
    /** JSON endpoint with its trailing slash: `http://127.0.0.1:41002/services/api/json/1.2.0/`. */
    readonly endpoint: string;
    readonly apiKey: string;
    readonly owners: readonly { readonly name: string; readonly nickName: string }[];
    /** What a person would have been told: passwords, and the way to an album that no list names. */
    readonly secrets: {
      readonly gatehouse: {
        /** Opens everything of the owner but the unlisted ones, which need none. */
        readonly sitePassword: string;
        /** Needs its own password beside the site's. */
        readonly album: { readonly id: number; readonly key: string; readonly password: string };
        readonly unlisted: { readonly id: number; readonly key: string };
        /** No list names it either, and it has a password of its own. */
        readonly unlistedProtected: { readonly id: number; readonly key: string; readonly password: string };
      };
      /** Signs in as the owner Gatehouse. */
      readonly account: { readonly emailAddress: string; readonly password: string };
      /** Signs in as the owner Northlight. */
      readonly otherAccount: { readonly emailAddress: string; readonly password: string };
    };
  };
  /** Origin of the control address, where faults are switched on and requests are read back. */
  readonly control: string;
  /** Of all its origins; started with them, it is at the same addresses again. */
  readonly ports: readonly number[];
}
