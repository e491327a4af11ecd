import './ui/tokens.css';
import { readFirstScreen } from './app/first-screen';
import { loadPartsLater } from './app/load-parts';
import { startLanguage } from './app/program-language';
import { whenFirstScreenIsOver } from './app/readiness';
import { warmUp } from './app/warm-up';
import { drawWindow, prepareWindow } from './app/window';

prepareWindow();
void Promise.all([readFirstScreen(), startLanguage()]).then(([release]) => {
  drawWindow();
  void whenFirstScreenIsOver().then(release);
  void loadPartsLater();
});
// After the first calls were sent.
setTimeout(warmUp);
