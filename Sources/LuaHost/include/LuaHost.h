#ifndef LUA_HOST_H
#define LUA_HOST_H

/// Release of the Lua library that the host runs, e.g. "Lua 5.4.4". Static storage.
const char *lua_host_release(void);

#endif
