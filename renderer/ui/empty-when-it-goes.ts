/**
 * The `ref` of a field for a secret; empties the field when it is removed. React remembers the last focused field with
 * its text until another text field has the focus, and Chromium keeps fields that were typed into, with their
 * attributes; otherwise a password would stay in memory long after its form is gone.
 */
export function emptyWhenItGoes(field: HTMLInputElement): () => void {
  return () => {
    field.value = '';
    // React also writes the text to this attribute.
    field.removeAttribute('value');
  };
}
