/// What Lua hashes strings with. It decides the order in which tables grow: states of one run have one seed, so that they do
/// the same. Who writes an article must not know it, or could fill it with words that take Lua minutes to tell apart: it
/// follows from all articles of the run.
struct LuaSeed: Equatable, Sendable {
  let value: UInt32

  /// The seed for the corpus with a key.
  init(corpusKey: UInt64 = 0) {
    value = UInt32(truncatingIfNeeded: (corpusKey ^ corpusKey >> 31) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }

  /// A seed as it came from another process.
  init(value: UInt32) { self.value = value }
}
