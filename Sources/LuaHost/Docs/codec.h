// Values that cross the border: bytes -> Lua and Lua -> bytes. The tags are described in LuaHost.h.
#ifndef CODEC_H
#define CODEC_H

#include "LuaHost.h"

#include <lua.h>

typedef struct {
    const uint8_t *at, *end;
} cursor;

// Bytes of a document of the call.
typedef struct span {
    int64_t document, start, stop;
    uint32_t generation;
} span;

// decode.c
void host_decode(lua_State *L, cursor *from);                        // pushes one value
bool host_skip(cursor *from);
bool host_read_u32(cursor *from, uint32_t *value);
bool host_read_i64(cursor *from, int64_t *value);
bool host_read_string(cursor *from, lua_host_bytes *value);

// encode.c
void host_encode(lua_State *L, int index, lua_host_buffer *out);     // raises for what has no encoding
void host_encode_list(lua_State *L, int index, size_t count, lua_host_buffer *out); // of a table with nils in it
void host_put_annotation(lua_State *L, lua_host_buffer *out, lua_host_bytes kind, const span *of); // before its fields
typedef struct {
    const char *bytes;
    size_t count;
    int value; // where its value lies on the stack, for those who put it there
} name;
name *host_push_names(lua_State *L, int table, size_t most, size_t *found); // string keys in the order of their bytes

#endif
