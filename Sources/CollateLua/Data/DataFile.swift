import CollateText

/// A data file of a plugin, read.
struct DataFile: Sendable {
  /// What a file is, by the ending of its name.
  enum Format: String, CaseIterable {
    case csv, tsv, json, txt

    /// The format of a file; nil for one that is none of these.
    init?(file: String) {
      guard let point = file.lastIndex(of: ".") else { return nil }
      self.init(rawValue: String(file[file.index(after: point)...]))
    }

    /// The longest file, in bytes. Values of JSON take many times their text.
    var mostBytes: Int { self == .json ? 1 << 20 : 8 << 20 }
  }

  /// What it holds.
  enum Content: Sendable {
    case table(DataTable)
    case words(DataTable)
    case value(LuaValue)
  }

  /// Its path in the plugin.
  let path: String
  let content: Content

  /// Reads the bytes of a file. Throws its first fault.
  init(path: String, format: Format, bytes: [UInt8]) throws(DataFault) {
    self.path = path
    let bytes = Array(bytes.trimmingPrefix(UTF8Decoding.byteOrderMark))
    if let fault = UTF8Validation.faults(in: bytes, Span(0, bytes.count)).first {
      throw DataFault(
        line: LineIndex(bytes).position(of: fault.start).line,
        reason: "not UTF-8: save the file in that encoding")
    }
    content =
      switch format {
      case .csv: .table(try DelimitedText.table(bytes, separator: ","))
      case .tsv: .table(try DelimitedText.table(bytes, separator: "\t"))
      case .json: .value(try Self.value(bytes))
      case .txt: .words(try WordLines.table(bytes))
      }
  }

  private static func value(_ bytes: [UInt8]) throws(DataFault) -> LuaValue {
    do throws(JSONParser.Failure) {
      let node = try JSONParser.parse(bytes, in: Span(0, bytes.count), strictly: true)
      return JSONFunctions.value(node, bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.offset)
      throw DataFault(line: place.line, reason: "not JSON: column \(place.column): \(error.reason)")
    }
  }
}
