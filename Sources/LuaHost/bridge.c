// Functions and fields of the API table that C leaves to its owner: the arguments go over the border as a list, and what
// comes back is one value, or a list to iterate over.
#include "host.h"

#include <string.h>

// Upvalues: the list, its place. An element that is a list gives several values.
static int next_element(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
    host_charge(L, 2);
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    if (lua_rawgeti(L, lua_upvalueindex(1), at) != LUA_TTABLE) return 1;
    int list = lua_gettop(L), count = (int)lua_rawlen(L, list);
    luaL_checkstack(L, count, "too many values");
    for (int i = 1; i <= count; i++) lua_rawgeti(L, list, i);
    host_mark(L, list + 1);
    return count;
}

static void check_self(lua_State *L, const char *owner) {
    if (strcmp(owner, "span") == 0 || strcmp(owner, "document") == 0) {
        span region = host_to_region(L, 1);
        host_charge(L, (uint64_t)(region.stop - region.start) / 8);
    } else if (strncmp(owner, "collate", 7) != 0) {
        host_to_object(L, 1, owner);
    }
}

// It has returned before a Lua error is raised here: none passes it.
static int call_owner(lua_State *L) {
    lua_host *host = host_of(L);
    lua_Integer entry = lua_tointeger(L, lua_upvalueindex(1));
    const api_row *row = &API[entry];
    check_self(L, row->entry.owner);
    int count = lua_gettop(L);
    lua_createtable(L, count, 0);
    lua_insert(L, 1);
    for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
    block *arguments = host_new_block(L);
    host_encode_list(L, 1, (size_t)count, &arguments->buffer);
    host_count_block(L, arguments);
    host_charge(L, 100 + arguments->buffer.count / 8);
    block *answer = host_new_block(L);
    lua_host_bytes sent = {arguments->buffer.bytes, arguments->buffer.count};
    int status = host->services.call(host->services.context, (int32_t)entry, sent, &answer->buffer);
    host_drop_block(host, arguments);
    if (status) {
        lua_pushlstring(L, (const char *)answer->buffer.bytes, answer->buffer.count);
        return luaL_error(L, "%s", lua_tostring(L, -1));
    }
    host_count_block(L, answer);
    host_charge(L, answer->buffer.count / 16);
    cursor from = {answer->buffer.bytes, answer->buffer.bytes + answer->buffer.count};
    host->holds_answer = false;
    host_decode(L, &from);
    if (!host->holds_answer) host_drop_block(host, answer);
    if (!row->each) return 1;
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_element, 2);
    return 1;
}

void host_push_bridged(lua_State *L, size_t row) {
    lua_pushinteger(L, (lua_Integer)row);
    lua_pushcclosure(L, call_owner, 1);
}
