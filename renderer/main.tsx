import './styles';
import { drawWindow, prepareWindow } from './app/window';

prepareWindow();
drawWindow();
