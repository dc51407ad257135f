/** Copies a report with a few changes, without computing its lazy values. */

/**
 * A copy with these keys changed or added. Values that the object computes on demand are still
 * computed on demand, whereas a spread would compute them at once.
 */
export function amended<T extends object>(
  one: T,
  changes: { [Key in keyof T]?: T[Key] | undefined },
): T {
  const descriptors = {
    ...Object.getOwnPropertyDescriptors(one),
    ...Object.getOwnPropertyDescriptors(changes),
  }
  return Object.defineProperties({}, descriptors) as T
}
