import './ui/tokens.css';
import { drawWindow, prepareWindow } from './app/window';

prepareWindow();
drawWindow();
