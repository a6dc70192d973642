// What a stage can reach: an allow-list.
#include "Libs/libs.h"

#include <lualib.h>

static void open_library(lua_State *L, int libraries, const char *name, lua_CFunction open) {
    luaL_requiref(L, name, open, 0);
    int library = lua_gettop(L);
    if (open == luaopen_string) {
        libs_open_strings(L, library);
        libs_open_patterns(L, library);
        lua_pushliteral(L, "");
        lua_getmetatable(L, -1);
        static const char *const arithmetic[] = {"__add", "__sub", "__mul",  "__mod", "__pow",
                                                 "__div", "__idiv", "__unm", NULL};
        libs_charge_functions(L, lua_gettop(L), arithmetic); // they read the number in a string of any length
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable"); // methods of strings cannot be reached, so not replaced
        lua_pop(L, 2);
    } else if (open == luaopen_table) {
        libs_open_tables(L, library);
    } else if (open == luaopen_coroutine) {
        libs_open_coroutines(L, library);
    } else if (open == luaopen_math) {
        static const char *const linear[] = {"abs", "acos", "asin", "atan", "ceil", "cos",  "deg", "exp",
                                             "floor", "fmod", "log", "max",  "min",  "modf", "rad", "sin",
                                             "sqrt", "tan", "tointeger", "ult", NULL}; // they read numbers in strings
        libs_charge_functions(L, library, linear);
        lua_getfield(L, library, "randomseed");
        lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_SEED);
        lua_pushnil(L);
        lua_setfield(L, library, "randomseed");
    } else if (open == luaopen_utf8) {
        libs_open_utf8(L, library);
    }
    libs_freeze(L, name);
    lua_setfield(L, libraries, name);
}

void libs_open(lua_State *L, const libs_hooks *hooks) {
    for (int slot = SLOT_LIBRARIES; slot < LIBS_SLOTS_END; slot++) {
        lua_pushboolean(L, 0);
        lua_rawseti(L, LUA_REGISTRYINDEX, slot);
    }
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_MODULES);
    lua_pushlightuserdata(L, (void *)(uintptr_t)hooks);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_HOOKS);
    lua_newtable(L);
    int libraries = lua_gettop(L);
    libs_open_base(L, libraries);
    open_library(L, libraries, LUA_STRLIBNAME, luaopen_string);
    open_library(L, libraries, LUA_TABLIBNAME, luaopen_table);
    open_library(L, libraries, LUA_MATHLIBNAME, luaopen_math);
    open_library(L, libraries, LUA_UTF8LIBNAME, luaopen_utf8);
    open_library(L, libraries, LUA_COLIBNAME, luaopen_coroutine);
}

void libs_open_environments(lua_State *L) {
    int libraries = lua_gettop(L);
    lua_newtable(L);
    lua_pushcfunction(L, libs_missing_global);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, libraries);
    lua_newtable(L); // metatable of every environment
    lua_pushvalue(L, libraries);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, libs_set_new_global);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
    lua_pop(L, 1);
}
