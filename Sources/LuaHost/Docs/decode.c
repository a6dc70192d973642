// Values from the owner: bytes -> Lua. The tags are described in the header.
#include "Docs/codec.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

static bool take(cursor *from, void *into, size_t count) {
    if ((size_t)(from->end - from->at) < count) return false;
    memcpy(into, from->at, count);
    from->at += count;
    return true;
}

bool host_read_u32(cursor *from, uint32_t *value) {
    return take(from, value, sizeof *value);
}

bool host_read_i64(cursor *from, int64_t *value) {
    return take(from, value, sizeof *value);
}

bool host_read_string(cursor *from, lua_host_bytes *value) {
    uint32_t count;
    if (!host_read_u32(from, &count) || (size_t)(from->end - from->at) < count) return false;
    *value = (lua_host_bytes){from->at, count};
    from->at += count;
    return true;
}

static bool skip_bytes(cursor *from, size_t count) {
    if ((size_t)(from->end - from->at) < count) return false;
    from->at += count;
    return true;
}

bool host_skip(cursor *from) {
    uint8_t tag;
    uint32_t count;
    int64_t id;
    lua_host_bytes string;
    if (!take(from, &tag, 1)) return false;
    switch (tag) {
    case LUA_HOST_INTEGER:
    case LUA_HOST_NUMBER:
    case LUA_HOST_DOCUMENT: return skip_bytes(from, 8);
    case LUA_HOST_STRING: return host_read_string(from, &string);
    case LUA_HOST_SPAN: return skip_bytes(from, 24);
    case LUA_HOST_OBJECT:
        return host_read_string(from, &string) && host_read_i64(from, &id) && host_read_u32(from, &count)
            && skip_bytes(from, count);
    case LUA_HOST_LIST:
    case LUA_HOST_RECORD:
        if (!host_read_u32(from, &count)) return false;
        for (uint32_t i = 0; i < count; i++) {
            if (tag == LUA_HOST_RECORD && !host_read_string(from, &string)) return false;
            if (!host_skip(from)) return false;
        }
        return true;
    default: return true;
    }
}

static _Noreturn void broken(lua_State *L) {
    luaL_error(L, "the host sent a value that cannot be read");
    __builtin_unreachable();
}

static void decode_table(lua_State *L, cursor *from, uint8_t tag) {
    uint32_t count;
    if (!host_read_u32(from, &count) || count > (size_t)(from->end - from->at)) broken(L);
    luaL_checkstack(L, 4, "a value is nested too deeply");
    host_charge(L, count);
    lua_createtable(L, tag == LUA_HOST_LIST ? (int)count : 0, tag == LUA_HOST_RECORD ? (int)count : 0);
    for (uint32_t i = 0; i < count; i++) {
        if (tag == LUA_HOST_LIST) {
            host_decode(L, from);
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        } else {
            lua_host_bytes name;
            if (!host_read_string(from, &name)) broken(L);
            lua_pushlstring(L, (const char *)name.bytes, name.count);
            host_decode(L, from);
            lua_rawset(L, -3);
        }
    }
}

void host_decode(lua_State *L, cursor *from) {
    uint8_t tag;
    int64_t integer, start, stop;
    lua_Number number;
    lua_host_bytes string;
    if (!take(from, &tag, 1)) broken(L);
    switch (tag) {
    case LUA_HOST_NIL: lua_pushnil(L); break;
    case LUA_HOST_FALSE:
    case LUA_HOST_TRUE: lua_pushboolean(L, tag == LUA_HOST_TRUE); break;
    case LUA_HOST_INTEGER:
        if (!host_read_i64(from, &integer)) broken(L);
        lua_pushinteger(L, integer);
        break;
    case LUA_HOST_NUMBER:
        if (!take(from, &number, sizeof number)) broken(L);
        lua_pushnumber(L, number);
        break;
    case LUA_HOST_STRING:
        if (!host_read_string(from, &string)) broken(L);
        host_charge(L, string.count / 16);
        lua_pushlstring(L, (const char *)string.bytes, string.count);
        break;
    case LUA_HOST_SPAN:
        if (!host_read_i64(from, &integer) || !host_read_i64(from, &start) || !host_read_i64(from, &stop)) broken(L);
        host_push_span(L, integer, start, stop);
        break;
    case LUA_HOST_OBJECT: host_push_object(L, from); break;
    case LUA_HOST_DOCUMENT:
        if (!host_read_i64(from, &integer)) broken(L);
        host_push_document(L, integer);
        break;
    case LUA_HOST_LIST:
    case LUA_HOST_RECORD: decode_table(L, from, tag); break;
    default: broken(L);
    }
}
