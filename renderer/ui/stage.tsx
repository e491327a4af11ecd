/** The frame of each screen beside the rail: the stage, its toolbar and its body. */
import { createLook } from './create-look';
import styles from './stage.module.css';

export const Stage = createLook('main', styles['stage']);

export const StageBody = createLook('div', styles['body']);

export const ToolbarBar = createLook('header', styles['toolbar']);

export const ToolbarTitle = createLook('div', styles['title']);
