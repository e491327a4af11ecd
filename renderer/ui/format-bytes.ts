import { inByteUnit } from '../../messages/byte-unit';
import { numberFormat } from './formats';

/** Formats a number of bytes: "1.2 MB". */
export function formatBytes(bytes: number): string {
  const { value, format } = inByteUnit(bytes);
  return numberFormat(format).format(value);
}
