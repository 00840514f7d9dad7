/** The fields of a form by their names, as the platform sends a form; undefined for what is no form. */
export function formFields(value: unknown): Record<string, unknown> | undefined {
  if (!(value instanceof HTMLFormElement)) return undefined;
  const fields: Record<string, unknown> = {};
  for (const [name, field] of new FormData(value)) {
    // Several fields of one name, such as ticked boxes, are a list.
    const before = fields[name];
    fields[name] = before === undefined ? field : Array.isArray(before) ? [...before, field] : [before, field];
  }
  return fields;
}
