// The floor that start-up is compared with: one window, one static page, nothing else.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 840, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(require('node:path').join(__dirname, 'page.html'));
});
app.on('window-all-closed', () => app.quit());
