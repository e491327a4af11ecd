// The ceiling that loading pictures is compared with: a scheme that answers each request with the same bytes from memory.
const { app, BrowserWindow, protocol } = require('electron');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true, stream: true } }]);

app.whenReady().then(() => {
  const picture = readFileSync(process.env.BENCH_PICTURE);
  const page = readFileSync(join(__dirname, '../bare-window/page.html'));
  protocol.handle('bare', ({ url }) =>
    url.endsWith('/page')
      ? new Response(page, { headers: { 'content-type': 'text/html' } })
      : new Response(picture, { headers: { 'content-type': 'image/jpeg' } }),
  );
  const window = new BrowserWindow({ width: 1280, height: 840, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('bare://window/page');
});
app.on('window-all-closed', () => app.quit());
