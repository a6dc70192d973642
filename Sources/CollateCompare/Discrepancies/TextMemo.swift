/// What follows from the words of two sentences alone, computed once for all pairs of sentences with equal texts.
struct TextMemo<Value> {
  private struct Texts: Hashable {
    var left: Int
    var right: Int
  }

  private var known: [Texts: Value] = [:]

  /// The value for two sentences, computed by `make` where no pair of the same texts had it.
  mutating func value(
    _ left: ComparedSentence, _ right: ComparedSentence, _ make: () -> Value
  ) -> Value {
    guard let one = left.text, let other = right.text else { return make() }
    let texts = Texts(left: one, right: other)
    if let value = known[texts] { return value }
    let value = make()
    known[texts] = value
    return value
  }
}
