import './ui/tokens.css';
import { loadPartsLater } from './app/load-parts';
import { startLanguage } from './app/program-language';
import { drawWindow, prepareWindow } from './app/window';

prepareWindow();
void startLanguage().then(drawWindow).then(loadPartsLater);
