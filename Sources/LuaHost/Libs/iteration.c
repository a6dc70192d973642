// pairs and next in a fixed order. Lua's own order follows a hash seeded anew in every process, and a stage whose
// output follows it would give other bytes on every run. Here: 1..#t, then other numbers, strings by bytes, booleans.
#include "Libs/libs.h"

#include <string.h>

typedef host_key key;

bool host_read_key(lua_State *L, int index, host_key *key) {
    *key = (host_key){.rank = 0};
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        key->rank = 1;
        key->number = lua_tonumber(L, index);
        key->integer = lua_isinteger(L, index) ? lua_tointeger(L, index) : 0;
        return true;
    case LUA_TSTRING:
        key->rank = 2;
        key->text = lua_tolstring(L, index, &key->count);
        return true;
    case LUA_TBOOLEAN:
        key->rank = 3;
        key->integer = lua_toboolean(L, index);
        return true;
    default: return false;
    }
}

static key read_key(lua_State *L, int index) {
    key result;
    if (!host_read_key(L, index, &result))
        luaL_error(L, "a table with a %s as a key has no fixed order; use a name or a number as the key",
                   luaL_typename(L, index));
    return result;
}

static int compare(const void *left, const void *right) {
    return host_compare_keys(left, right);
}

int host_compare_keys(const host_key *a, const host_key *b) {
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    if (a->rank == 2) {
        int order = memcmp(a->text, b->text, a->count < b->count ? a->count : b->count);
        return order ? order : (a->count > b->count) - (a->count < b->count);
    }
    if (a->number != b->number) return a->number < b->number ? -1 : 1;
    return (a->integer > b->integer) - (a->integer < b->integer);
}

static void push_key(lua_State *L, const key *key) {
    if (key->rank == 2) lua_pushlstring(L, key->text, key->count);
    else if (key->rank == 3) lua_pushboolean(L, key->integer != 0);
    else if (key->number == (lua_Number)key->integer) lua_pushinteger(L, key->integer);
    else lua_pushnumber(L, key->number);
}

static bool in_sequence(lua_State *L, int index, lua_Integer length) {
    if (!lua_isinteger(L, index)) return false;
    lua_Integer at = lua_tointeger(L, index);
    return at >= 1 && at <= length;
}

// The keys outside 1..length, sorted, as a list on top of the stack.
static void push_other_keys(lua_State *L, int table, lua_Integer length) {
    size_t count = 0, visited = 0;
    lua_pushnil(L);
    for (; lua_next(L, table); lua_pop(L, 1), visited++) count += !in_sequence(L, -2, length);
    host_charge_visit(L, table, visited + 16 * count);
    lua_createtable(L, (int)count, 0);
    if (count == 0) return;
    key *keys = lua_newuserdatauv(L, count * sizeof *keys, 0);
    size_t at = 0;
    lua_pushnil(L);
    for (; lua_next(L, table); lua_pop(L, 1))
        if (!in_sequence(L, -2, length)) keys[at++] = read_key(L, lua_gettop(L) - 1);
    host_sort(L, keys, count, sizeof *keys, compare);
    for (size_t i = 0; i < count; i++) {
        push_key(L, &keys[i]);
        lua_rawseti(L, -3, (lua_Integer)i + 1);
    }
    lua_pop(L, 1);
}

// Upvalues: length of the sequence, place, keys after it (nil until they are needed).
static int next_pair(lua_State *L) {
    lua_Integer length = lua_tointeger(L, lua_upvalueindex(1)), at = lua_tointeger(L, lua_upvalueindex(2));
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    while (at < length) {
        lua_pushinteger(L, ++at);
        if (lua_rawgeti(L, 1, at) == LUA_TNIL) {
            host_charge(L, 2);
            lua_settop(L, 1);
            continue;
        }
        lua_pushinteger(L, at);
        lua_replace(L, lua_upvalueindex(2));
        return 2;
    }
    if (lua_isnil(L, lua_upvalueindex(3))) {
        push_other_keys(L, 1, length);
        lua_replace(L, lua_upvalueindex(3));
    }
    for (;;) {
        at++;
        lua_settop(L, 1);
        if (lua_rawgeti(L, lua_upvalueindex(3), at - length) == LUA_TNIL) return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) break;
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    return 2;
}

int base_pairs(lua_State *L) {
    luaL_checkany(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
    lua_pushinteger(L, 0);
    lua_pushnil(L);
    lua_pushcclosure(L, next_pair, 3);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

// next(table, key) in the order of its keys (a sequence has no place of its own here): linear, and charged so.
int base_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    bool from_start = lua_isnil(L, 2), found = false;
    key after = {0}, best = {0};
    if (!from_start) after = read_key(L, 2);
    uint64_t visited = 0;
    lua_pushnil(L);
    for (; lua_next(L, 1); lua_pop(L, 1), visited++) {
        key candidate = read_key(L, 3);
        if (!from_start && compare(&candidate, &after) <= 0) continue;
        if (found && compare(&candidate, &best) >= 0) continue;
        best = candidate;
        found = true;
    }
    host_charge_visit(L, 1, 4 * visited);
    if (!found) return lua_pushnil(L), 1;
    push_key(L, &best);
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}
