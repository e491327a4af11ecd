import { createLook } from './create-look';
import styles from './lists.module.css';

export const BulletList = createLook('ul', styles['bullets']);

/** Buttons in one line, which wraps. */
export const ButtonRow = createLook('div', styles['buttons']);
