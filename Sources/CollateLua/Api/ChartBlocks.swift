import CollateCore

/// Charts as a section body gives them.
enum ChartBlocks {
  /// Points and lines beyond which a chart says nothing any more.
  private static let mostPoints = 1000
  private static let mostSeries = 12

  static func bars(_ arguments: LuaArguments) throws(LuaCallError) -> Block {
    let chart = try arguments.record(1, "chart", allowed: ["title", "bars"])
    let entries = LuaArguments(try list(chart, "bars", most: mostPoints))
    var bars: [Block.Bar] = []
    for index in 0..<entries.count {
      let name = "bar \(index + 1)"
      let entry = try entries.record(index, name, allowed: ["label", "value"])
      guard let label = label(entry["label"]) else {
        throw LuaCallError("\(name) must have a label, a string, not \(entry["label"].typeName)")
      }
      guard let value = finite(entry["value"]), value >= 0 else {
        throw LuaCallError("\(name) must have a value, a finite number from 0, not \(shown(entry["value"]))")
      }
      bars.append(Block.Bar(label: label, value: value))
    }
    return .barChart(title: try title(chart), bars: bars)
  }

  static func lines(_ arguments: LuaArguments) throws(LuaCallError) -> Block {
    let chart = try arguments.record(1, "chart", allowed: ["title", "labels", "series"])
    var labels: [String] = []
    for value in try list(chart, "labels", most: mostPoints) {
      guard let label = label(value) else {
        throw LuaCallError("chart.labels holds strings and numbers, not \(value.typeName)")
      }
      labels.append(label)
    }
    let entries = LuaArguments(try list(chart, "series", most: mostSeries))
    var series: [Block.Series] = []
    for index in 0..<entries.count {
      series.append(try line(entries, index, points: labels.count))
    }
    return .lineChart(title: try title(chart), labels: labels, series: series)
  }

  private static func line(_ entries: LuaArguments, _ index: Int, points: Int) throws(LuaCallError)
    -> Block.Series
  {
    let name = "series \(index + 1)"
    let entry = try entries.record(index, name, allowed: ["label", "values"])
    guard let label = label(entry["label"]) else {
      throw LuaCallError("\(name) must have a label, a string, not \(entry["label"].typeName)")
    }
    guard let values = entry["values"].list, values.count == points else {
      throw LuaCallError("\(name) must have as many values as the chart has labels: \(points)")
    }
    let numbers = values.compactMap(finite)
    guard numbers.count == points else { throw LuaCallError("the values of \(name) must be finite numbers") }
    return Block.Series(label: label, values: numbers)
  }

  private static func title(_ chart: LuaValue) throws(LuaCallError) -> String {
    guard let title = chart["title"].string else {
      throw LuaCallError("chart.title must be a string, not \(chart["title"].typeName)")
    }
    return title
  }

  private static func list(_ chart: LuaValue, _ name: String, most: Int) throws(LuaCallError) -> [LuaValue] {
    guard let list = chart[name].list else {
      throw LuaCallError("chart.\(name) must be a list, not \(chart[name].typeName)")
    }
    guard list.count <= most else {
      throw LuaCallError("chart.\(name) has \(list.count) entries; a chart shows at most \(most)")
    }
    return list
  }

  private static func label(_ value: LuaValue) -> String? {
    value.string ?? value.integer.map { String($0) }
  }

  private static func finite(_ value: LuaValue) -> Double? {
    value.coreValue?.number.flatMap { $0.isFinite ? $0 : nil }
  }

  private static func shown(_ value: LuaValue) -> String {
    if case .number(let number) = value {
      String(number)
    } else {
      value.integer.map { String($0) } ?? value.typeName
    }
  }
}
