/** A failure of 1.2.0, by code (smugmug-api.md, section 4). The texts are the service's own. */
export class SmugMugFault extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

export const faults = {
  invalidSession: () => new SmugMugFault(3, 'invalid session'),
  invalidUser: (why: string) => new SmugMugFault(4, `invalid user (${why})`),
  systemError: (why: string) => new SmugMugFault(5, `system error (${why})`),
  emptySet: (what: 'albums' | 'images') => new SmugMugFault(15, `empty set - no ${what} found`),
  invalidMethod: () => new SmugMugFault(17, 'invalid method'),
  invalidApiKey: () => new SmugMugFault(18, 'invalid API key'),
};
