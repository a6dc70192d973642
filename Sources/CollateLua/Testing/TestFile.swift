import CollateCore

/// A test file and the cases that it returns.
struct TestFile {
  let source: LuaSource
  let cases: [TestCase]
  /// The line at which each case stands.
  let lines: [Int]
  private let places: LuaPlaces

  /// Runs the file in a state of its own and reads its cases. Throws every fault of it.
  init(_ source: LuaSource, modules: [LuaModule]) throws(ConfigurationError) {
    self.source = source
    let places = LuaPlaces(source)
    self.places = places
    let value = try Self.value(of: source, modules: modules)
    guard let list = value.list, !list.isEmpty else {
      throw ConfigurationError([
        places.diagnostic(
          "a test file returns a list of cases, { { name = \"…\", … }, … }, not \(Self.describe(value))",
          at: places.place(line: 1))
      ])
    }
    var cases: [TestCase] = []
    var lines: [Int] = []
    var faults: [Diagnostic] = []
    for (index, entry) in list.enumerated() {
      let line = Self.line(of: entry, after: lines.last ?? 1, places)
      lines.append(line)
      do throws(TestCaseFault) {
        let testCase = try TestCase(entry, number: index + 1)
        if cases.contains(where: { $0.name == testCase.name }) {
          throw TestCaseFault(message: "two cases are named '\(testCase.name)'")
        }
        cases.append(testCase)
      } catch {
        let start = error.entry.map { places.line(ofString: $0, from: line) } ?? line
        let place = error.words.flatMap { places.place(ofText: $0, from: line) }
        faults.append(
          places.diagnostic(
            error.message, at: place ?? places.place(of: error.key, from: start), suggestion: error.suggestion
          ))
      }
    }
    guard faults.isEmpty else { throw ConfigurationError(faults) }
    self.cases = cases
    self.lines = lines
  }

  /// The line of an entry of a case; that of the case itself where the entry stands nowhere in it.
  func line(of key: String?, inCase index: Int) -> Int {
    let call = key.flatMap {
      cases[index].line == nil ? nil : places.place(ofText: "t:" + $0, from: lines[index])
    }
    let found = call?.line ?? places.place(of: key, from: lines[index]).line
    let next = index + 1 < lines.count ? lines[index + 1] : Int.max
    return found < next || next <= lines[index] ? found : lines[index]
  }

  private static func describe(_ value: LuaValue) -> String {
    guard let fields = value.fields else { return value.typeName }
    return fields.isEmpty ? "an empty one" : "one table with names"
  }

  private static func value(of source: LuaSource, modules: [LuaModule]) throws(ConfigurationError) -> LuaValue
  {
    do {
      let host = try LuaHostHandle(limits: StageLimits())
      for module in modules { try host.addModule(module.source, name: module.name) }
      return try host.evaluate(source)
    } catch let fault as LuaFault {
      throw ConfigurationError([fault.diagnostic([source] + modules.map(\.source))])
    } catch {
      throw ConfigurationError([Diagnostic("\(error)")])
    }
  }

  /// A function knows its line; a table is found by its name.
  private static func line(of entry: LuaValue, after line: Int, _ places: LuaPlaces) -> Int {
    if let line = entry[TestCase.lineKey].integer { return line }
    return entry["name"].string.map { places.line(ofString: $0, from: line) } ?? line
  }
}

extension LuaPlaces {
  /// The line at or after another in which a string is written; that other one where it is nowhere.
  fileprivate func line(ofString string: String, from line: Int) -> Int {
    for text in ["\"\(string)\"", "'\(string)'", string] {
      if let place = place(ofText: text, from: line) { return place.line }
    }
    return line
  }
}
