import Synchronization

/// What writers make of one corpus and share: the first that asks makes it, the others take the same.
public final class SharedValues: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// Makes an empty store.
  public init() {}

  /// The value of a type, made by `make` where nobody has asked for it; `make` must not ask the store itself.
  public func value<Value: Sendable>(_ make: () -> Value) -> Value {
    values.withLock { values in
      let key = ObjectIdentifier(Value.self)
      if let known = values[key] as? Value { return known }
      let made = make()
      values[key] = made
      return made
    }
  }
}
