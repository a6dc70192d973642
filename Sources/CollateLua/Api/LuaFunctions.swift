import LuaHost

/// A function of the API table that is done here. The first argument of a method is its object.
typealias LuaFunction = @Sendable (LuaSession, LuaArguments) throws(LuaCallError) -> LuaValue

/// The functions that LuaHost leaves to this module, found by the number of their row in its API table.
enum LuaFunctions {
  /// A row of the API table.
  struct Entry: Sendable {
    /// `owner.name`.
    let name: String
    /// Whether it is done in this module.
    let isBridged: Bool
  }

  /// The API table of LuaHost, in its order.
  static let entries: [Entry] = (0..<lua_host_entry_count()).compactMap { index in
    guard let entry = lua_host_entry_at(index)?.pointee else { return nil }
    return Entry(
      name: String(cString: entry.owner) + "." + String(cString: entry.name), isBridged: entry.bridged)
  }

  /// Function by row; nil for what C does itself.
  static let byEntry: [LuaFunction?] = entries.map { $0.isBridged ? byName[$0.name] : nil }

  private static let byName = TextFunctions.all
    .merging(CorpusFunctions.all) { first, _ in first }
    .merging(ReportFunctions.all) { first, _ in first }
}
