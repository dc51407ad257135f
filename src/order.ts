/** One order of texts, and one way to compute a value once. */

/** Compares by code unit, for `sort`: the same order on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** What `Map` and `WeakMap` have in common. */
interface Store<K, V> {
  get(key: K): V | undefined
  has(key: K): boolean
  set(key: K, value: V): unknown
}

/** The value that the map has for the key; if it has none, makes it and puts it there. */
export function memo<K, V>(map: Store<K, V>, key: K, make: (key: K) => V): V {
  const known = map.get(key)
  if (known !== undefined || map.has(key)) return known as V
  const made = make(key)
  map.set(key, made)
  return made
}
