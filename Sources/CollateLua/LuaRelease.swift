import LuaHost

/// The Lua library that stages run on.
public enum LuaRelease {
  /// Its name and release, e.g. `Lua 5.4.4`.
  public static var name: String { String(cString: lua_host_release()) }
}
