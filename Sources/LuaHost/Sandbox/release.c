#include "LuaHostSandbox.h"

#include <lua.h>

const char *lua_host_release(void) { return LUA_RELEASE; }
