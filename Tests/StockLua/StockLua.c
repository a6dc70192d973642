#include "StockLua.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

struct stock_lua {
    lua_State *L;
    char *bytes;
    size_t count, capacity;
};

stock_lua *stock_lua_open(const char *script) {
    stock_lua *lua = calloc(1, sizeof *lua);
    if (!lua || !(lua->L = luaL_newstate())) return free(lua), NULL;
    luaL_openlibs(lua->L);
    if (luaL_dostring(lua->L, script) == LUA_OK) return lua;
    stock_lua_close(lua);
    return NULL;
}

void stock_lua_close(stock_lua *lua) {
    lua_close(lua->L);
    free(lua->bytes);
    free(lua);
}

static void put(stock_lua *lua, const void *bytes, size_t count) {
    if (lua->count + count > lua->capacity) {
        lua->capacity = 2 * (lua->count + count);
        lua->bytes = realloc(lua->bytes, lua->capacity);
        if (!lua->bytes) abort();
    }
    memcpy(lua->bytes + lua->count, bytes, count);
    lua->count += count;
}

static void put_string(stock_lua *lua, int index) {
    size_t count;
    const char *text = lua_tolstring(lua->L, index, &count);
    put(lua, &count, sizeof count);
    if (text) put(lua, text, count);
}

// Reads the annotation on top of the stack.
static void read_annotation(stock_lua *lua) {
    lua_State *L = lua->L;
    lua_getfield(L, -1, "kind");
    put_string(lua, -1);
    static const char *const ends[] = {"first", "last"};
    for (int i = 0; i < 2; i++) {
        lua_getfield(L, -2 - i, ends[i]);
        lua_Integer place = lua_tointeger(L, -1);
        put(lua, &place, sizeof place);
    }
    lua_getfield(L, -4, "fields");
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        put_string(lua, -2);
        put_string(lua, -1);
    }
    lua_pop(L, 4);
}

int stock_lua_run(stock_lua *lua, const uint8_t *text, size_t count) {
    lua_State *L = lua->L;
    lua->count = 0;
    lua_settop(L, 0);
    lua_getglobal(L, "document");
    lua_createtable(L, 0, 1);
    lua_pushlstring(L, (const char *)text, count);
    lua_setfield(L, -2, "text");
    if (lua_pcall(L, 1, 1, 0) != LUA_OK || !lua_istable(L, 1)) return -1;
    int found = (int)lua_rawlen(L, 1);
    for (int i = 1; i <= found; i++) {
        lua_rawgeti(L, 1, i);
        read_annotation(lua);
        lua_pop(L, 1);
    }
    return found;
}

char *stock_lua_evaluate(const char *script) {
    lua_State *L = luaL_newstate();
    if (!L) return NULL;
    luaL_openlibs(L);
    (void)luaL_dostring(L, script);
    size_t count;
    const char *text = luaL_tolstring(L, -1, &count);
    char *copy = malloc(count + 1);
    if (copy) memcpy(copy, text, count + 1);
    lua_close(L);
    return copy;
}
