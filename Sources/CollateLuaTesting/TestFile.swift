import CollateCore
import CollateLua

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
    let written = LuaReturnedList(source).places
    var cases: [TestCase] = []
    var lines: [Int] = []
    var faults: [Diagnostic] = []
    for (index, entry) in list.enumerated() {
      // Cases that a loop makes are not written one by one.
      let start = written.count == list.count ? written[index] : places.start(of: lines.last ?? 1)
      let line = Self.line(of: entry, from: start, places)
      lines.append(line)
      do throws(TestCaseFault) {
        let testCase = try TestCase(entry, number: index + 1)
        if cases.contains(where: { $0.name == testCase.name }) {
          throw TestCaseFault(
            message: "two cases are named '\(testCase.name)'", key: "name", words: testCase.name)
        }
        cases.append(testCase)
      } catch {
        let place = places.place(of: error, from: line == start.line ? start : places.start(of: line))
        faults.append(places.diagnostic(error.message, at: place, suggestion: error.suggestion))
      }
    }
    guard faults.isEmpty else { throw ConfigurationError(faults) }
    self.cases = cases
    self.lines = lines
  }

  /// The line of what a failure is about; that of the case itself where that stands nowhere in it.
  func line(of failure: TestFailure, inCase index: Int) -> Int {
    let start = places.start(of: lines[index])
    let within = failure.within.flatMap { place(ofEntry: $0, inCase: index, from: start) } ?? start
    let found = (failure.key.flatMap { place(ofEntry: $0, inCase: index, from: within) } ?? within).line
    let next = index + 1 < lines.count ? lines[index + 1] : Int.max
    return found < next || next <= lines[index] ? found : lines[index]
  }

  private func place(ofEntry key: String, inCase index: Int, from start: Diagnostic.Place)
    -> Diagnostic.Place?
  {
    let call = cases[index].line == nil ? nil : places.place(ofText: "t:" + key, from: start)
    return call ?? places.place(ofKey: key, from: start)
  }

  private static func describe(_ value: LuaValue) -> String {
    if value == .none { return "nothing: is the return missing?" }
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
  private static func line(of entry: LuaValue, from start: Diagnostic.Place, _ places: LuaPlaces) -> Int {
    if let line = entry[TestCase.lineKey].integer { return line }
    return entry["name"].string.flatMap { places.place(ofString: $0, from: start) }?.line ?? start.line
  }
}

extension LuaPlaces {
  /// Where what is wrong with a case stands that begins at a place.
  fileprivate func place(of fault: TestCaseFault, from start: Diagnostic.Place) -> Diagnostic.Place {
    let entry = fault.entry.flatMap { place(ofString: $0, from: start) }.map { self.start(of: $0.line) }
    let key = fault.key.flatMap { place(ofKey: $0, from: entry ?? start) }
    let ground = key ?? entry ?? start
    guard let words = fault.words, let first = place(ofString: words, from: ground) else {
      return ground.column > 1 ? ground : place(line: ground.line)
    }
    let behind = Diagnostic.Place(file: first.file, line: first.line, column: first.column + 1)
    return fault.isRepeated ? place(ofString: words, from: behind) ?? first : first
  }
}
