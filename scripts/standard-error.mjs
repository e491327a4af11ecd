/**
 * Forwards Electron's standard error, without known harmless lines about missing desktop services, the GPU and the
 * debugger.
 */
import { createInterface } from 'node:readline';
import { say } from './messages.mjs';

const noise = [
  /Failed to connect to the bus|Failed to call method: org\.freedesktop|dbus\/(bus|object_proxy)\.cc/,
  /Exiting GPU process due to errors|viz_main_impl\.cc|gl_surface|gl_display|command_buffer_proxy_impl\.cc/,
  /vaInitialize failed|libva error|libEGL warning|MESA-LOADER|vkCreateInstance|viz_service_impl/i,
  /Gtk-(WARNING|Message).*(accessibility|Failed to load module|cannot open display)/,
  /^(Debugger listening on|DevTools listening on|For help, see: https:\/\/nodejs|Debugger (attached|ending)|Waiting for the debugger)/,
];

/** @param {import('node:stream').Readable | null} stream */
export function showStandardError(stream) {
  if (!stream) return;
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '' && !noise.some((pattern) => pattern.test(line))) say(line);
  });
}
