/**
 * The JSON format of 1.2.0: one payload member, no `method` in a failure, `/` escaped, JSONP on request
 * (smugmug-api.md, section 2.1).
 */
import { answerOf, cookieOf, type Format, inPieces, mapEach } from './result';

/**
 * Creates the format. A callback that is not a plain name is ignored, because the client runs the response as a script.
 */
export function jsonFormat(callback: string | undefined): Format {
  const isWrapped = callback !== undefined && /^[A-Za-z_$][\w$.]{0,99}$/.test(callback);
  const [before, after] = isWrapped ? [`${callback}(`, ')'] : ['', ''];
  const contentType = isWrapped ? 'text/javascript; charset=utf-8' : 'application/json';
  return {
    success(methodName, result, mode) {
      const envelope = { stat: 'ok', ...modeField(mode), method: methodName };
      if (result.kind === 'success') {
        const body = encode({ ...envelope, [result.memberName]: result.member });
        return answerOf(contentType, before + body + after, cookieOf(result));
      }
      const opening = encode({ ...envelope, [result.memberName]: [] }).slice(0, -2);
      return answerOf(contentType, inPieces(before + opening, mapEach(result.items, encode), ',', `]}${after}`));
    },
    failure: ({ code, message, mode }) =>
      answerOf(contentType, before + encode({ stat: 'fail', ...modeField(mode), code, message }) + after),
  };
}

function modeField(mode: string | null): { readonly mode?: string } {
  return mode === null ? {} : { mode };
}

function encode(value: unknown): string {
  return JSON.stringify(value).replaceAll('/', '\\/');
}
