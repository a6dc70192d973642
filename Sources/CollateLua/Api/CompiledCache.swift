/// What one state has compiled, numbered from 0. A stage names the same thing anew for every document, so the last ones
/// are kept.
final class CompiledCache<Key: Hashable, Value> {
  private let most: Int
  private let mostBytes: Int
  private var ids: [Key: Int] = [:]
  private var values: [Value] = []
  private var bytes = 0

  /// Keeps, from call to call, so many values of so many bytes of source text.
  init(most: Int = 64, mostBytes: Int = 256 * 1024) { (self.most, self.mostBytes) = (most, mostBytes) }

  /// The number of the value of a key, which is made from `bytes` bytes of source text where it is new.
  func id<Failure: Error>(of key: Key, bytes: Int, make: () throws(Failure) -> Value) throws(Failure) -> Int {
    if let id = ids[key] { return id }
    values.append(try make())
    self.bytes += bytes
    ids[key] = values.count - 1
    return values.count - 1
  }

  /// The value of that number.
  subscript(_ id: Int) -> Value? { values.indices.contains(id) ? values[id] : nil }

  /// Forgets all values when they are many or large; between calls only, because numbers are then given anew.
  func trim() {
    guard values.count > most || bytes > mostBytes else { return }
    (ids, values, bytes) = ([:], [], 0)
  }
}
