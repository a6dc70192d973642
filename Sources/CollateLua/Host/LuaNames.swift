extension LuaValue {
  /// Throws where two names of one table would be the same in a result, and one value would be lost: Lua compares bytes,
  /// a result texts, in which `é` can be written in two ways and bytes that are no text are all the same.
  func requireNamesApart() throws(LuaCallError) {
    switch self {
    case .list(let values):
      for value in values { try value.requireNamesApart() }
    case .record(let fields):
      var names: Set<String> = []
      for field in fields {
        guard names.insert(field.name).inserted else {
          throw LuaCallError("a table has the name '\(field.name)' twice")
        }
        try field.value.requireNamesApart()
      }
    default: return
    }
  }
}
