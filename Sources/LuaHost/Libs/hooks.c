// What all libraries ask: the hooks of the rooms above, and how a value is written.
#include "Libs/libs.h"

const libs_hooks *libs_hooks_of(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_HOOKS);
    const libs_hooks *hooks = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return hooks;
}

void host_push_shown(lua_State *L, int index) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
        return;
    }
    switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TBOOLEAN:
    case LUA_TNUMBER:
    case LUA_TSTRING: luaL_tolstring(L, index, NULL); break;
    default: lua_pushstring(L, luaL_typename(L, index)); // never an address: it differs from run to run
    }
}
