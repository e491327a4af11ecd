interface ImportMeta {
  /** The bundler replaces it by a constant. */
  readonly env: { readonly DEV: boolean };
}
