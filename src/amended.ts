/** A report with a few things changed, of which nothing is worked out before it is asked for. */

/**
 * A copy with these keys changed or added. What the object works out when it is asked for is still
 * worked out only then, which a spread would do at once.
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
