/** A short name for a text: FNV-1a, 64 bits, as 16 hexadecimal characters. Not for secrets. */
export function hash64(text: string): string {
  // In four numbers of 16 bits, the lowest first: big integers take ten times as long.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]
  for (const byte of new TextEncoder().encode(text)) {
    a ^= byte
    // The prime is 2^40 + 0x1b3.
    const low = a * 0x1b3
    const second = b * 0x1b3 + (low >>> 16)
    const third = c * 0x1b3 + (a << 8) + (second >>> 16)
    const fourth = d * 0x1b3 + (b << 8) + (third >>> 16)
    a = low & 0xffff
    b = second & 0xffff
    c = third & 0xffff
    d = fourth & 0xffff
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('')
}
