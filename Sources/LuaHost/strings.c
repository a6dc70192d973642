// The string functions that can work long or show addresses. Patterns have their own file; the rest is Lua's, charged
// by the length of its arguments.
#include "host.h"

#include <string.h>

static int rep(lua_State *L) {
    size_t count, separator_count;
    luaL_checklstring(L, 1, &count);
    lua_Integer times = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &separator_count);
    lua_settop(L, 3);
    size_t piece = count + separator_count;
    if (times <= 0 || piece == 0) return lua_pushliteral(L, ""), 1;
    if ((size_t)times > host_of(L)->limits.memory / piece) host_stop(L, LUA_HOST_MEMORY);
    host_charge(L, (uint64_t)times * (1 + piece / 16));
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// Stock format prints the address of a table, which differs from run to run.
static int format(lua_State *L) {
    size_t count;
    const char *pattern = luaL_checklstring(L, 1, &count);
    host_charge(L, count / 4);
    int argument = 1;
    for (const char *at = pattern, *end = pattern + count; at < end; at++) {
        if (*at != '%') continue;
        if (++at < end && *at == '%') continue;
        while (at < end && strchr("-+ #0123456789.", *at)) at++;
        argument++;
        if (at >= end || argument > lua_gettop(L)) break;
        if (*at == 'p') return luaL_error(L, "'%%p' is not available: addresses differ from run to run");
        if (lua_type(L, argument) == LUA_TSTRING) host_charge(L, lua_rawlen(L, argument) / 8);
        if (*at != 's' || lua_type(L, argument) == LUA_TSTRING) continue;
        host_push_shown(L, argument);
        lua_replace(L, argument);
    }
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// Calls the stock function in the upvalue, after charging for the strings it is given.
static int charged(lua_State *L) {
    uint64_t work = 1;
    for (int i = lua_gettop(L); i >= 1; i--)
        if (lua_type(L, i) == LUA_TSTRING) work += lua_rawlen(L, i) / 8;
    host_charge(L, work);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

void host_charge_functions(lua_State *L, int library, const char *const *names) {
    for (; *names; names++) {
        lua_getfield(L, library, *names);
        lua_pushcclosure(L, charged, 1);
        lua_setfield(L, library, *names);
    }
}

static void replace(lua_State *L, int library, const char *name, lua_CFunction function) {
    lua_getfield(L, library, name);
    lua_pushcclosure(L, function, 1);
    lua_setfield(L, library, name);
}

void host_open_strings(lua_State *L, int library) {
    static const char *const linear[] = {"byte",  "char", "lower",    "upper",  "reverse",
                                         "sub",   "pack", "packsize", "unpack", NULL};
    host_charge_functions(L, library, linear);
    replace(L, library, "rep", rep);
    replace(L, library, "format", format);
    lua_pushnil(L);
    lua_setfield(L, library, "dump");
}
