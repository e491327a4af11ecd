/** The shapes of a catalogue: messages in ICU syntax, grouped by namespace. */

export type Namespace = Readonly<Record<string, string>>;
export type Catalogue = Readonly<Record<string, Namespace>>;

/** A key of a message: "namespace.name". */
export type KeyOf<Messages extends Catalogue> = {
  [Name in keyof Messages & string]: `${Name}.${keyof Messages[Name] & string}`;
}[keyof Messages & string];

/** The shape of a translation: the same keys, other words. */
export type Translated<Messages extends Catalogue> = {
  readonly [Name in keyof Messages]: TranslatedNamespace<Messages[Name]>;
};

/** `English`: the type of a namespace of `messages/en`. */
export type TranslatedNamespace<English extends Namespace> = { readonly [Key in keyof English]: string };
