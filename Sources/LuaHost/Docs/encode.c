// Values for the owner: Lua -> bytes. The tags are described in the header.
#include "Docs/api.h"
#include "Docs/codec.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 32, FEW = 8 };

// Where a value stands in the one that leaves Lua, for messages.
typedef struct place {
    const struct place *around;
    const name *key; // NULL in a list
    size_t index;    // there, from 1
    int depth;
} place;

static void encode(lua_State *L, int index, lua_host_buffer *out, const place *at);

static const char *push_path(lua_State *L, const place *at) {
    if (!at) return lua_pushliteral(L, "");
    luaL_checkstack(L, 3, "a table is nested too deeply");
    const char *around = push_path(L, at->around);
    if (!at->key) return lua_pushfstring(L, "%s[%I]", around, (lua_Integer)at->index);
    const char *key = lua_pushlstring(L, at->key->bytes, at->key->count);
    return lua_pushfstring(L, "%s%s%s", around, *around ? "." : "", key);
}

static uint8_t *put(uint8_t *at, const void *bytes, size_t count) {
    memcpy(at, bytes, count);
    return at + count;
}

static void put_tag(lua_State *L, lua_host_buffer *out, uint8_t tag) {
    *host_extend(L, out, 1) = tag;
}

static uint32_t narrowed(lua_State *L, size_t value) {
    if (value > UINT32_MAX) luaL_error(L, "a value of more than 4 GB cannot leave Lua");
    return (uint32_t)value;
}

static void put_u32(lua_State *L, lua_host_buffer *out, size_t value) {
    uint32_t narrow = narrowed(L, value);
    put(host_extend(L, out, sizeof narrow), &narrow, sizeof narrow);
}

static void put_string(lua_State *L, lua_host_buffer *out, const void *bytes, size_t count) {
    if (count >= 16) host_charge(L, count / 16);
    uint32_t narrow = narrowed(L, count);
    put(put(host_extend(L, out, sizeof narrow + count), &narrow, sizeof narrow), bytes, count);
}

enum { TAGGED_COUNT = 1 + 4, TAGGED_INTEGER = 1 + 8, TAGGED_SPAN = 1 + 3 * 8 };

static uint8_t *put_tagged_count(lua_State *L, uint8_t *at, uint8_t tag, size_t count) {
    uint32_t narrow = narrowed(L, count);
    *at = tag;
    return put(at + 1, &narrow, sizeof narrow);
}

static uint8_t *put_tagged_integer(uint8_t *at, int64_t integer) {
    *at = LUA_HOST_INTEGER;
    return put(at + 1, &integer, sizeof integer);
}

static uint8_t *put_tagged_span(uint8_t *at, const span *of) {
    const int64_t place[] = {of->document, of->start, of->stop};
    *at = LUA_HOST_SPAN;
    return put(at + 1, place, sizeof place);
}

static void put_span(lua_State *L, lua_host_buffer *out, const span *of) {
    put_tagged_span(host_extend(L, out, TAGGED_SPAN), of);
}

static void put_integer(lua_State *L, lua_host_buffer *out, int64_t integer) {
    put_tagged_integer(host_extend(L, out, TAGGED_INTEGER), integer);
}

static void put_count(lua_State *L, lua_host_buffer *out, uint8_t tag, size_t count) {
    put_tagged_count(L, host_extend(L, out, TAGGED_COUNT), tag, count);
}

void host_put_annotation(lua_State *L, lua_host_buffer *out, lua_host_bytes kind, const span *of) {
    host_charge(L, kind.count / 16);
    uint8_t *at = host_extend(L, out, 2 * TAGGED_COUNT + TAGGED_INTEGER + TAGGED_SPAN + kind.count);
    at = put_tagged_count(L, at, LUA_HOST_LIST, 4);
    at = put_tagged_integer(at, of->document);
    at = put_tagged_count(L, at, LUA_HOST_STRING, kind.count);
    put_tagged_span(put(at, kind.bytes, kind.count), of);
}

// collate.json.null, which is no handle: it is the same in every call.
static void put_null(lua_State *L, lua_host_buffer *out) {
    static const int64_t id = 0;
    static const uint32_t size = 4, count = 0;
    put_tag(L, out, LUA_HOST_OBJECT);
    put_string(L, out, "null", 4);
    host_append(L, out, &id, sizeof id);
    host_append(L, out, &size, sizeof size);
    host_append(L, out, &count, sizeof count);
}

static void encode_userdata(lua_State *L, int index, lua_host_buffer *out) {
    host_of(L)->encoded_delicate = true;
    if (host_as_span(L, index)) {
        span of = host_to_region(L, index);
        put_span(L, out, &of);
        return;
    }
    object *found = host_to_object(L, index, NULL);
    if (host_is_document(found)) {
        put_tag(L, out, LUA_HOST_DOCUMENT);
        host_append(L, out, &found->id, sizeof found->id);
        return;
    }
    put_tag(L, out, LUA_HOST_OBJECT);
    put_string(L, out, found->type.bytes, found->type.count);
    host_append(L, out, &found->id, 8);
    span of;
    if (found->id >= 0 && host_span_of(found, &of)) { // all that its owner needs of it is its place
        static const uint32_t size = 4 + 4 + 4 + 25, count = 1;
        host_append(L, out, &size, sizeof size);
        host_append(L, out, &count, sizeof count);
        put_string(L, out, "span", 4);
        put_span(L, out, &of);
    } else if (found->id < 0) { // made by the stage: its fields are all there is
        size_t count = (size_t)(found->fields.end - found->fields.at);
        put_u32(L, out, count);
        host_append(L, out, found->fields.at, count);
    } else {
        put_u32(L, out, 4);
        put_u32(L, out, 0);
    }
}

static int by_bytes(const void *left, const void *right) {
    const name *a = left, *b = right;
    int order = memcmp(a->bytes, b->bytes, a->count < b->count ? a->count : b->count);
    return order ? order : (a->count > b->count) - (a->count < b->count);
}

// Pushes the memory of the names, which are not sorted; the table keeps their bytes.
static name *push_unsorted_names(lua_State *L, int table, size_t most, size_t *found) {
    name *names = lua_newuserdatauv(L, most * sizeof(name), 0);
    *found = 0;
    lua_pushnil(L);
    while (*found < most && lua_next(L, table)) {
        lua_pop(L, 1);
        if (lua_type(L, -1) != LUA_TSTRING) continue;
        names[*found].bytes = lua_tolstring(L, -1, &names[*found].count);
        ++*found;
    }
    if (*found == most) lua_pop(L, 1);
    return names;
}

// Lua's own order follows hashes.
static void sort_names(lua_State *L, name *names, size_t count) {
    uint64_t work = 0;
    for (size_t i = 0; i < count; i++) work += names[i].count / 16;
    host_charge(L, work);
    host_sort(L, names, count, sizeof(name), by_bytes);
}

name *host_push_names(lua_State *L, int table, size_t most, size_t *found) {
    name *names = push_unsorted_names(L, table, most, found);
    sort_names(L, names, *found);
    return names;
}

// The first place of a list at which nothing stands; 0 for a table that is no list.
static lua_Integer first_hole(lua_State *L, int table) {
    int top = lua_gettop(L);
    lua_pushnil(L);
    for (; lua_next(L, table); lua_pop(L, 1))
        if (!lua_isinteger(L, -2) || lua_tointeger(L, -2) < 1) return lua_settop(L, top), 0;
    lua_Integer hole = 1;
    for (; lua_rawgeti(L, table, hole) != LUA_TNIL; lua_pop(L, 1)) hole++;
    lua_settop(L, top);
    return hole;
}

static _Noreturn void refuse_keys(lua_State *L, int table, const place *at) {
    static const char rule[] = "a table that leaves Lua is a list without holes or has only string keys";
    const char *which = at ? lua_pushfstring(L, "'%s'", push_path(L, at)) : "this one";
    lua_Integer hole = first_hole(L, table);
    if (hole) luaL_error(L, "%s; %s has nothing at %I", rule, which, hole);
    lua_pushnil(L);
    while (lua_next(L, table) && lua_type(L, -2) == LUA_TSTRING) lua_pop(L, 1);
    luaL_error(L, "%s; %s has a %s as a key", rule, which, luaL_typename(L, -2));
    __builtin_unreachable();
}

// Names beyond ASCII can be different bytes and one text; those of the outermost record may be taken.
static void put_name(lua_State *L, lua_host_buffer *out, const name *name, bool is_outermost) {
    lua_host *host = host_of(L);
    for (size_t i = 0; i < name->count; i++)
        if ((unsigned char)name->bytes[i] >= 0x80) host->encoded_foreign = true;
    if (is_outermost && host_is_member(host, (lua_host_bytes){(const uint8_t *)name->bytes, name->count}))
        host->encoded_member = true;
    put_string(L, out, name->bytes, name->count);
}

// Nearly all tables that leave Lua are the few fields of an annotation: they stay on the stack while they are sorted. False
// for any other table.
static bool encode_small_record(lua_State *L, int index, lua_host_buffer *out, const place *at, int depth) {
    name names[FEW];
    int top = lua_gettop(L);
    size_t count = 0;
    lua_pushnil(L);
    for (; lua_next(L, index); count++) {
        if (count == FEW || lua_type(L, -2) != LUA_TSTRING) return lua_settop(L, top), false;
        names[count].bytes = lua_tolstring(L, -2, &names[count].count);
        names[count].value = lua_gettop(L);
        lua_pushvalue(L, -2);
    }
    if (count == 0) return false;
    host_charge_visit(L, index, 2 * count);
    if (count > 1) qsort(names, count, sizeof *names, by_bytes);
    put_count(L, out, LUA_HOST_RECORD, count);
    for (size_t i = 0; i < count; i++) {
        put_name(L, out, &names[i], !at);
        encode(L, names[i].value, out, &(place){at, &names[i], 0, depth});
    }
    lua_settop(L, top);
    return true;
}

static void encode_record(lua_State *L, int index, size_t count, lua_host_buffer *out, const place *at, int depth) {
    size_t found;
    name *names = push_unsorted_names(L, index, count, &found);
    if (found < count) refuse_keys(L, index, at);
    sort_names(L, names, count);
    put_count(L, out, LUA_HOST_RECORD, count);
    for (size_t i = 0; i < count; i++) {
        put_name(L, out, &names[i], !at);
        lua_pushlstring(L, names[i].bytes, names[i].count);
        lua_rawget(L, index);
        encode(L, lua_gettop(L), out, &(place){at, &names[i], 0, depth});
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static void encode_table(lua_State *L, int index, lua_host_buffer *out, const place *at) {
    int depth = at ? at->depth : 0;
    if (depth >= DEEPEST) luaL_error(L, "a table nested more than %d deep cannot leave Lua", DEEPEST);
    luaL_checkstack(L, 2 * FEW + 4, "a table is nested too deeply");
    size_t length = lua_rawlen(L, index), count = 0;
    if (length == 0 && encode_small_record(L, index, out, at, depth + 1)) return;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        count++;
    }
    host_charge_visit(L, index, 2 * count);
    if (count != length) return encode_record(L, index, count, out, at, depth + 1);
    put_count(L, out, LUA_HOST_LIST, length);
    for (size_t i = 1; i <= length; i++) {
        lua_rawgeti(L, index, (lua_Integer)i);
        encode(L, lua_gettop(L), out, &(place){at, NULL, i, depth + 1});
        lua_pop(L, 1);
    }
}

static void encode(lua_State *L, int index, lua_host_buffer *out, const place *at) {
    size_t count;
    host_of(L)->encoded_values++;
    switch (lua_type(L, index)) {
    case LUA_TNIL: put_tag(L, out, LUA_HOST_NIL); break;
    case LUA_TBOOLEAN: put_tag(L, out, lua_toboolean(L, index) ? LUA_HOST_TRUE : LUA_HOST_FALSE); break;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            put_integer(L, out, lua_tointeger(L, index));
        } else {
            lua_Number number = lua_tonumber(L, index);
            host_of(L)->encoded_delicate = true;
            put_tag(L, out, LUA_HOST_NUMBER);
            host_append(L, out, &number, sizeof number);
        }
        break;
    case LUA_TSTRING: {
        const char *text = lua_tolstring(L, index, &count);
        put_tag(L, out, LUA_HOST_STRING);
        put_string(L, out, text, count);
        break;
    }
    case LUA_TTABLE: encode_table(L, index, out, at); break;
    case LUA_TUSERDATA: encode_userdata(L, index, out); break;
    case LUA_TLIGHTUSERDATA: put_null(L, out); break;
    case LUA_TFUNCTION:
        if (host_of(L)->declaring) {
            put_tag(L, out, LUA_HOST_FUNCTION);
            break;
        }
        // fall through
    default:
        if (!at) luaL_error(L, "a %s cannot leave Lua", luaL_typename(L, index));
        luaL_error(L, "a %s cannot leave Lua; it stands in '%s'", luaL_typename(L, index), push_path(L, at));
    }
}

void host_encode_list(lua_State *L, int index, size_t count, lua_host_buffer *out) {
    put_count(L, out, LUA_HOST_LIST, count);
    for (size_t i = 1; i <= count; i++) {
        lua_rawgeti(L, index, (lua_Integer)i);
        host_encode(L, -1, out);
        lua_pop(L, 1);
    }
}

void host_encode(lua_State *L, int index, lua_host_buffer *out) {
    encode(L, lua_absindex(L, index), out, NULL);
}
