/** Only the fields that were given: one that is left out or `undefined` must not overwrite what is stored. */
export function givenFields(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
