/**
 * Renames fields of a stored record that an earlier version wrote. A field that already has its new name wins; what is not a
 * plain object is returned as it is.
 */
export function renameFields(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const renamed = new Map(Object.entries(value).map(([name, field]) => [names[name] ?? name, field]));
  for (const [name, field] of Object.entries(value)) if (!Object.hasOwn(names, name)) renamed.set(name, field);
  return Object.fromEntries(renamed);
}
