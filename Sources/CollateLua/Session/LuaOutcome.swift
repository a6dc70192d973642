import CollateCore
import LuaHost

/// How a script or an entry at the prompt ended.
public struct LuaOutcome: Equatable, Sendable {
  /// The word for it, as `collate lua run` prints it: the limit that stopped it, `killed` where it passed its time in a
  /// step that did not end and had to be left in the middle.
  public enum Status: String, Sendable {
    case ok, error, instructions, memory, time, killed
  }

  /// How it ended.
  public var status: Status
  /// File and line, as far as they are known.
  public var place: String?
  /// What went wrong; empty when nothing did.
  public var message: String
  /// The line of the text that failed, where that is known.
  public var code: SourceExcerpt?
  /// What the innermost loop over the input had reached when it failed.
  public var passage: Passage?
  /// What it printed, at most 64 KB.
  public var printed: String
  /// What it used; nil where it did not even begin.
  public var used: LuaUse?
  /// Whether the text was no Lua program only because it ended too soon.
  private(set) var isIncomplete = false

  init(printed: String, used: LuaUse? = nil) {
    status = .ok
    message = ""
    self.printed = printed
    self.used = used
  }

  /// Takes the fault of a text, and with it the modules that it required.
  init(_ fault: LuaFault, of files: [LuaSource] = [], printed: String, used: LuaUse? = nil) {
    status = Self.status(of: fault)
    message = fault.message
    self.printed = printed
    self.used = used
    isIncomplete = Self.goesOn(fault, files.first)
    passage = fault.passage
    if fault.file.isEmpty { return }
    let file = files.first { $0.file == fault.file }
    let path = file?.path ?? fault.file
    place = fault.line > 0 ? "\(path):\(fault.line)" : path
    if let file, fault.line > 0 {
      let diagnostic = fault.diagnostic([file])
      (code, message) = (diagnostic.excerpt, diagnostic.message)
    }
  }

  /// A string in quotation marks ends in its line, unless that ends with a backslash.
  private static func goesOn(_ fault: LuaFault, _ source: LuaSource?) -> Bool {
    guard fault.isSyntaxError, fault.message.hasSuffix("near <eof>") else { return false }
    return !fault.message.hasPrefix("unfinished string") || source?.bytes.last == UInt8(ascii: "\\")
  }

  /// What kept a session from opening.
  init(_ error: any Error) {
    if let fault = error as? LuaFault {
      self.init(fault, printed: "")
    } else {
      self.init(printed: "")
      status = .memory
      message = (error as? StageError)?.reason ?? "\(error)"
    }
  }

  private static func status(of fault: LuaFault) -> Status {
    switch fault.status {
    case LUA_HOST_INSTRUCTIONS: .instructions
    case LUA_HOST_MEMORY: .memory
    case LUA_HOST_TIME: .time
    case LUA_HOST_KILLED: .killed
    default: .error
    }
  }
}
