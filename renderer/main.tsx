import './ui/tokens.css';
import { startLanguage } from './app/program-language';
import { drawWindow, prepareWindow } from './app/window';

prepareWindow();
void startLanguage().then(drawWindow);
