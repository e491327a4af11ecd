/** A refusal with a status and a message (pictures-api.md, A1 and A3), which the handler turns into a response. */
export class ApiFailure extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405,
    message: string,
  ) {
    super(message);
  }
}
