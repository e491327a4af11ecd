/** Form fields with a shared look. */
import { createLook } from './create-look';
import styles from './fields.module.css';

export const Input = createLook('input', styles['input']);

export const Select = createLook('select', styles['select']);

/** A label above its input. */
export const Field = createLook('div', styles['field']);

/** An input and the buttons beside it. */
export const FieldRow = createLook('div', styles['field-row']);
