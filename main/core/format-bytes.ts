import { inByteUnit } from '../../messages/byte-unit';
import { currentLanguage } from './current-language';

/** Formats a number of bytes in the language of the program: "1.2 MB". */
export function formatBytes(bytes: number): string {
  const { value, format } = inByteUnit(bytes);
  return new Intl.NumberFormat(currentLanguage(), format).format(value);
}
