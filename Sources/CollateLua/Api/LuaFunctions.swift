/// A function of the API table that is done here. The first argument of a method is its object.
typealias LuaFunction = @Sendable (LuaSession, LuaArguments) throws(LuaCallError) -> LuaValue

/// The functions that LuaHost leaves to this module, found by the number of their row in its API table.
enum LuaFunctions {
  /// Function by row; nil for what C does itself.
  static let byEntry: [LuaFunction?] = ApiTable.entries.map { $0.isBridged ? byName[$0.path] : nil }

  /// Whether a function needs nothing but its arguments, by row.
  static let isFree: [Bool] = ApiTable.entries.map { TextFunctions.all[$0.path] != nil }

  /// Whether what a function is given may be kept until the end of the call, by row.
  static let keepsArguments: [Bool] = ApiTable.entries.map {
    $0.returns.isEmpty || [["phrases"], ["regex"]].contains($0.returns)
  }

  /// The row of the function that takes the text of a file.
  static let writesFile = ApiTable.entries.firstIndex { $0.path == "report.write" }

  private static let byName = [
    TextFunctions.all, PhraseFunctions.all, RegexFunctions.all, DataFunctions.all, JSONFunctions.all,
    RegionFunctions.all, CorpusFunctions.all, DiscrepancyFunctions.all, CorrectionFunctions.all,
    WordFunctions.all,
    ReportFunctions.all, FileFunctions.all, WriterFunctions.all,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
