// Code that comes in while a stage runs: modules of its plugin's folder, and text that it made.
#include "Libs/libs.h"

// The compiler takes quadratic time for the jumps out of a long row of branches.
enum { MEDIUM_CHUNK = 8 * 1024, LONGEST_CHUNK = 256 * 1024 };

int base_load(lua_State *L) {
    size_t count;
    const char *text = luaL_checklstring(L, 1, &count);
    const char *name = lua_pushfstring(L, "=(%s)", luaL_optstring(L, 2, "load"));
    if (count > LONGEST_CHUNK) {
        host_charge(L, 100);
        lua_pushnil(L);
        lua_pushfstring(L, "load takes at most %d KB at a time", LONGEST_CHUNK / 1024);
        return 2;
    }
    host_charge(L, 100 + count * (1 + count / MEDIUM_CHUNK));
    int status = luaL_loadbufferx(L, text, count, name, "t");
    if (status != LUA_OK) {
        if (status == LUA_ERRMEM) host_rethrow_stop(L, status);
        lua_pushnil(L);
        lua_insert(L, -2);
        return 2;
    }
    if (lua_isnoneornil(L, 4)) lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    else lua_pushvalue(L, 4);
    if (!lua_setupvalue(L, -2, 1)) lua_pop(L, 1);
    return 1;
}

// Stands for what a module returns while it runs.
static char is_running;

// Takes back that a module runs. Upvalue: its name.
static int forget_running(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LOADED);
    lua_pushvalue(L, lua_upvalueindex(1));
    if (lua_rawget(L, -2) != LUA_TLIGHTUSERDATA) return 0;
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushnil(L);
    lua_rawset(L, -4);
    return 0;
}

// Notes that a module runs, until it has run or failed: who then asks again gets it again.
static void note_running(lua_State *L) {
    lua_pushvalue(L, 1);
    lua_pushlightuserdata(L, &is_running);
    lua_rawset(L, 2);
    lua_newtable(L);
    lua_newtable(L);
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, forget_running, 1);
    lua_setfield(L, -2, "__close");
    lua_setmetatable(L, -2);
    lua_toclose(L, -1);
}

int base_require(lua_State *L) {
    luaL_checkstring(L, 1);
    lua_settop(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LOADED);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, 2) != LUA_TNIL) {
        if (lua_touserdata(L, -1) == &is_running) return luaL_error(L, "module '%s' requires itself", lua_tostring(L, 1));
        return 1;
    }
    lua_pop(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_MODULES);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, 3) == LUA_TNIL && !libs_hooks_of(L)->find_module(L, 1)) {
        const char *hint = libs_hooks_of(L)->push_module_hint(L, 3, lua_tostring(L, 1), lua_rawlen(L, 1));
        return luaL_error(L, "this plugin has no module '%s'%s", lua_tostring(L, 1), hint);
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ENVIRONMENT);
    lua_setupvalue(L, 4, 1);
    note_running(L);
    lua_pushvalue(L, 4);
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_pushboolean(L, 1);
    }
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, 2);
    return 1;
}
