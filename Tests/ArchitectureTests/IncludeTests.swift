import Foundation
import Testing

/// The rooms of the C host: what the units of each may include. Limits know no documents, libraries know only Lua's
/// public interface and the charge, and the prompt sits on top.
@Suite struct IncludeTests {
  private struct Room {
    /// Headers of the project, or the folders they lie in.
    var own: Set<String>
    /// Headers of Lua.
    var lua: Set<String>
  }

  private static let rooms: [String: Room] = [
    "Sandbox": Room(own: ["LuaHostSandbox.h", "Sandbox/"], lua: ["lua.h", "lauxlib.h"]),
    "Libs": Room(own: ["Sandbox/charge.h", "Libs/"], lua: ["lua.h", "lauxlib.h", "lualib.h"]),
    "Docs": Room(own: ["LuaHost.h", "Sandbox/", "Libs/", "Docs/"], lua: ["lua.h", "lauxlib.h"]),
    "Prompt": Room(
      own: ["LuaHost.h", "Sandbox/", "Libs/", "Docs/", "Prompt/"], lua: ["lua.h", "lauxlib.h", "lualib.h"]),
    "": Room(own: ["LuaHost.h", "Sandbox/", "Docs/", "Prompt/"], lua: []),
    "include": Room(own: ["LuaHostSandbox.h"], lua: []),
  ]
  /// What only these units may include: they open Lua's own libraries, or read their names.
  private static let openers: Set = ["Libs/base.c", "Libs/libraries.c", "Prompt/members.c"]

  @Test func everyUnitIncludesOnlyWhatItsRoomMay() throws {
    let units = try Self.units()
    #expect(units.count > 40)
    for (path, includes) in units {
      let room = try #require(Self.rooms[Self.folder(of: path)], "\(path) lies in no room")
      for include in includes {
        switch include.kind {
        case .own:
          let folder = Self.folder(of: include.name) + "/"
          let isAllowed = room.own.contains(include.name) || room.own.contains(folder)
          #expect(isAllowed, "\(path) includes \"\(include.name)\"")
        case .lua:
          #expect(room.lua.contains(include.name), "\(path) includes <\(include.name)>")
          #expect(include.name != "lualib.h" || Self.openers.contains(path), "\(path) includes <lualib.h>")
        case .system: break
        }
      }
    }
  }

  /// The most fragile unit, which reads Lua's private memory, is known to none of the others.
  @Test func nobodyElseDescribesThePrivateStateOfLua() throws {
    let marks = ["lua_newstate(", "lua_topointer("]
    for (path, text) in try Self.texts() where path != "Sandbox/insides.c" {
      for mark in marks { #expect(!text.contains(mark), "\(path) uses \(mark)") }
    }
  }

  /// A room is left only through its headers.
  @Test func noUnitDeclaresWhatAnotherDefines() throws {
    for (path, text) in try Self.texts() where path.hasSuffix(".c") {
      let declares = text.split(separator: "\n").contains { $0.hasPrefix("extern ") }
      #expect(!declares, "\(path) declares a name itself")
    }
  }

  // MARK: Reading

  private struct Include {
    enum Kind { case own, lua, system }
    var kind: Kind
    var name: String
  }

  private static func folder(of path: String) -> String {
    path.contains("/") ? String(path.prefix { $0 != "/" }) : ""
  }

  private static func texts() throws -> [(path: String, text: String)] {
    let root = Sources.root.appendingPathComponent("Sources/LuaHost")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".c") || $0.hasSuffix(".h") }.sorted()
      .map { ($0, try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)) }
  }

  private static func units() throws -> [(path: String, includes: [Include])] {
    try texts().map { path, text in
      (
        path,
        text.split(separator: "\n").compactMap { line in
          let words = line.split(separator: " ")
          guard words.count >= 2, words[0] == "#include" else { return nil }
          let name = String(words[1].dropFirst().dropLast())
          let isLua = ["lua.h", "lauxlib.h", "lualib.h"].contains(name)
          return Include(kind: words[1].hasPrefix("\"") ? .own : isLua ? .lua : .system, name: name)
        }
      )
    }
  }
}
