/// What passes between the program and a worker process: a kind, and plain bytes.
///
/// Every request ends with `done`; until then the worker may ask for what its stage asks for, and gets an `answer`.
struct WorkerMessage: Equatable {
  enum Kind: UInt8 {
    /// Requests of the program: limits and seed · name, file and text of a module · file and text of a stage · options, needs and
    /// provides · body, then text and object of each document.
    case open = 1
    case module, load, prepare, run
    /// Questions of the worker: document and kind · row of the API table and arguments.
    case annotations, call
    /// Status, bytes, and the work that it took.
    case answer
    /// How the request ended: see `WorkerReport`.
    case done
  }

  /// Why bytes are no message.
  struct Malformed: Error {}

  var kind: Kind
  var parts: [[UInt8]]

  init(_ kind: Kind, _ parts: [[UInt8]] = []) {
    self.kind = kind
    self.parts = parts
  }

  /// The message as a frame: its length, its kind, and the parts, each behind its own length.
  var frame: [UInt8] {
    var bytes: [UInt8] = []
    let size = parts.reduce(1) { $0 + 8 + $1.count }
    bytes.reserveCapacity(8 + size)
    bytes += Self.bytes(of: size)
    bytes.append(kind.rawValue)
    for part in parts { bytes += Self.bytes(of: part.count) + part }
    return bytes
  }

  /// Reads what stands behind the length of a frame.
  init(body: ArraySlice<UInt8>) throws(Malformed) {
    guard let kind = body.first.flatMap(Kind.init) else { throw Malformed() }
    self.kind = kind
    parts = []
    var rest = body.dropFirst()
    while !rest.isEmpty {
      guard let count = Self.number(rest.prefix(8)), count >= 0, count <= rest.count - 8 else {
        throw Malformed()
      }
      parts.append(Array(rest.dropFirst(8).prefix(count)))
      rest = rest.dropFirst(8 + count)
    }
  }

  /// The part at a place as a number.
  func number(_ index: Int) throws(Malformed) -> Int {
    guard let number = Self.number(try part(index)[...]) else { throw Malformed() }
    return number
  }

  /// The part at a place.
  func part(_ index: Int) throws(Malformed) -> [UInt8] {
    guard parts.indices.contains(index) else { throw Malformed() }
    return parts[index]
  }

  /// The part at a place as text.
  func text(_ index: Int) throws(Malformed) -> String { String(decoding: try part(index), as: UTF8.self) }

  static func bytes(of number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 8 else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
