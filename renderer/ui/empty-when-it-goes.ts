/**
 * The `ref` of a field for something secret. React remembers the field that last had the focus, with the text in it, until
 * another text field has it, and Chromium keeps fields that were typed into, with their attributes; without this a password
 * would stay in memory long after its form is gone.
 */
export function emptyWhenItGoes(field: HTMLInputElement): () => void {
  return () => {
    field.value = '';
    // React writes the text there too.
    field.removeAttribute('value');
  };
}
