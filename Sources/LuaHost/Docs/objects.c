// Read-only handles: documents, annotations, claims, options … whose fields are decoded when they are read. A handle
// carries the generation of its call, so one that was kept says so instead of reading old bytes.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

static bool equal(lua_host_bytes a, const char *b, size_t count) {
    return a.count == count && memcmp(a.bytes, b, count) == 0;
}

bool host_read_object(cursor *from, object *read) {
    uint32_t size;
    if (!host_read_string(from, &read->type) || !host_read_i64(from, &read->id) || !host_read_u32(from, &size)
        || (size_t)(from->end - from->at) < size || size < 4)
        return false;
    read->fields = (cursor){from->at, from->at + size};
    from->at += size;
    return true;
}

void host_push_object(lua_State *L, cursor *from) {
    object read = {.generation = host_of(L)->generation};
    if (!host_read_object(from, &read)) luaL_error(L, "the host sent an object that cannot be read");
    if (equal(read.type, "null", 4)) return lua_pushlightuserdata(L, NULL);
    read.owner = host_owner_number(read.type);
    host_of(L)->holds_answer = true;
    *host_new_object(L) = read;
}

void host_push_document(lua_State *L, int64_t index) {
    const lua_host_document *document = host_document(L, index);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DOCUMENTS);
    if (lua_rawgeti(L, -1, index + 1) == LUA_TNIL) {
        lua_pop(L, 1);
        cursor from = {document->object.bytes, document->object.bytes + document->object.count};
        if (from.at == from.end || *from.at++ != LUA_HOST_OBJECT) luaL_error(L, "the host sent a document that is no object");
        host_push_object(L, &from);
        if (host_of(L)->document_count == 1 && host_as_object(L, -1)->owner == OWNER_DOCUMENT) {
            lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ONLY_DOCUMENT);
            lua_setmetatable(L, -2);
        }
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, index + 1);
    }
    lua_remove(L, -2);
}

void host_push_singleton(lua_State *L, const char *type) {
    static const uint8_t no_fields[4] = {0};
    object *new = host_new_object(L);
    lua_host_bytes name = {(const uint8_t *)type, strlen(type)};
    *new = (object){name, 0, {no_fields, no_fields + 4}, host_of(L)->generation, host_owner_number(name)};
}

const char *host_advice_for_self(int index) {
    return index == 1 ? "; a method is called with a colon, as in doc:text()" : "";
}

object *host_to_object(lua_State *L, int index, const char *type) {
    object *found = host_as_object(L, index);
    if (found) host_require_current(L, found->generation); // before its bytes are read, which go with the call
    if (!found || (type && !equal(found->type, type, strlen(type)))) {
        const char *given = luaL_typename(L, index);
        if (found) given = lua_pushlstring(L, (const char *)found->type.bytes, found->type.count);
        else if (host_as_span(L, index)) given = "span";
        luaL_argerror(L, index, lua_pushfstring(L, "%s expected, got %s%s", type ? type : "object", given,
                                                host_advice_for_self(index)));
    }
    return found;
}

object *host_to_document(lua_State *L, int index) {
    object *found = host_as_object(L, index);
    if (!found || !host_is_document(found)) return host_to_object(L, index, "document");
    host_require_current(L, found->generation);
    return found;
}

bool host_find_field(const object *object, const char *name, size_t count, cursor *value) {
    cursor at = object->fields;
    uint32_t fields;
    lua_host_bytes field;
    if (!host_read_u32(&at, &fields)) return false;
    for (uint32_t i = 0; i < fields && host_read_string(&at, &field); i++) {
        if (equal(field, name, count)) {
            *value = at;
            return true;
        }
        if (!host_skip(&at)) return false;
    }
    return false;
}

bool host_span_of(const object *object, span *found) {
    cursor value;
    if (!host_find_field(object, "span", 4, &value) || *value.at++ != LUA_HOST_SPAN) return false;
    found->generation = object->generation;
    return host_read_i64(&value, &found->document) && host_read_i64(&value, &found->start)
        && host_read_i64(&value, &found->stop);
}

const char *host_push_type(lua_State *L, const object *object) {
    cursor value;
    if (equal(object->type, "annotation", 10) && host_find_field(object, "kind", 4, &value)) {
        host_decode(L, &value);
        return lua_tostring(L, -1);
    }
    return lua_pushlstring(L, (const char *)object->type.bytes, object->type.count);
}

// "; it has kind, span, value": what an annotation or a record holds; a document and the like are described elsewhere.
static const char *push_fields(lua_State *L, const object *object) {
    cursor at = object->fields;
    uint32_t fields = 0;
    lua_host_bytes field;
    luaL_Buffer text;
    luaL_buffinit(L, &text);
    host_read_u32(&at, &fields);
    if (object->owner) fields = 0;
    for (uint32_t i = 0; i < fields && host_read_string(&at, &field) && host_skip(&at); i++) {
        luaL_addstring(&text, i == 0 ? "; it has " : ", ");
        luaL_addlstring(&text, (const char *)field.bytes, field.count);
    }
    luaL_pushresult(&text);
    return lua_tostring(L, -1);
}

static int missing_field(lua_State *L, const object *object, const char *name, size_t count) {
    const char *type = host_push_type(L, object);
    const char *hint = host_of(L)->hooks->push_field_hint(L, object, name, count);
    if (strcmp(type, "options") == 0) return luaL_error(L, "this stage has no option '%s'%s", name, hint);
    return luaL_error(L, "%s has no field '%s'%s", type, name, *hint ? hint : push_fields(L, object));
}

// Its upvalues are the methods, by the number of their owner.
static void push_index(lua_State *L, lua_CFunction index) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    int methods = lua_gettop(L);
    for (int owner = 1; owner < OWNER_COUNT; owner++) lua_rawgeti(L, methods, owner);
    lua_pushcclosure(L, index, OWNER_COUNT - 1);
    lua_remove(L, methods);
}

void host_set_index(lua_State *L, int slot, lua_CFunction index) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, slot);
    push_index(L, index);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}

bool host_push_method(lua_State *L, int owner) {
    if (!owner) return false;
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(owner)) != LUA_TNIL) return true;
    lua_pop(L, 1);
    return false;
}

// The second argument of an __index, which must be a name.
const char *host_field_name(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING) luaL_error(L, "%s is no list: its fields have names", host_push_named(L, 1));
    return lua_tostring(L, 2);
}

static int object_index(lua_State *L) {
    object *self = host_to_object(L, 1, NULL);
    if (host_push_method(L, self->owner)) return 1;
    const char *name = host_field_name(L);
    size_t count = lua_rawlen(L, 2);
    cursor value;
    if (host_find_field(self, name, count, &value)) {
        host_decode(L, &value);
        return 1;
    }
    span of;
    if (host_span_of(self, &of) && host_push_span_entry(L, &of, name)) return 1;
    return missing_field(L, self, name, count);
}

// Lua calls it with the table of methods, so the document is put in its place: the only one of this call. No handle of
// another call is left to ask here: an environment ends with its call, and a prompt is one call.
static int only_document_index(lua_State *L) {
    host_push_document(L, 0);
    lua_replace(L, 1);
    return object_index(L);
}

static int read_only(lua_State *L) {
    return luaL_error(L, "%s is read-only", host_push_type(L, host_to_object(L, 1, NULL)));
}

// Two handles of one thing: the same number, and the same fields, which tell annotations of several documents apart.
static int object_equal(lua_State *L) {
    object *a = host_as_object(L, 1), *b = host_as_object(L, 2);
    size_t a_size = a ? (size_t)(a->fields.end - a->fields.at) : 0, b_size = b ? (size_t)(b->fields.end - b->fields.at) : 0;
    bool may_be = a && b && a->id >= 0 && a->id == b->id && a_size == b_size && a->generation == b->generation
        && a->generation == host_of(L)->generation
        && equal(a->type, (const char *)b->type.bytes, b->type.count);
    if (may_be) host_charge(L, a_size / 16);
    lua_pushboolean(L, may_be && (a->fields.at == b->fields.at || memcmp(a->fields.at, b->fields.at, a_size) == 0));
    return 1;
}

static int object_string(lua_State *L) {
    object *self = host_to_object(L, 1, NULL);
    host_push_type(L, self);
    static const char *const names[] = {"name", "id"};
    for (size_t i = 0; i < 2; i++) {
        cursor value;
        if (!host_find_field(self, names[i], strlen(names[i]), &value) || *value.at != LUA_HOST_STRING) continue;
        host_decode(L, &value);
        lua_pushfstring(L, "%s %s", lua_tostring(L, -2), lua_tostring(L, -1));
        return 1;
    }
    span of;
    if (host_span_of(self, &of)) host_of(L)->hooks->push_line(L, 1);
    return 1;
}

// A step of pairs(object): the fields in the order in which the host gave them.
static int next_field(lua_State *L) {
    object *self = host_to_object(L, 1, NULL);
    cursor at = self->fields;
    uint32_t fields = 0;
    lua_host_bytes field;
    bool here = lua_isnoneornil(L, 2);
    host_read_u32(&at, &fields);
    for (uint32_t i = 0; i < fields && host_read_string(&at, &field); i++) {
        if (here) {
            lua_pushlstring(L, (const char *)field.bytes, field.count);
            host_decode(L, &at);
            return 2;
        }
        size_t count;
        const char *name = lua_tolstring(L, 2, &count);
        here = name && equal(field, name, count);
        if (!host_skip(&at)) break;
    }
    return 0;
}

static int object_pairs(lua_State *L) {
    host_to_object(L, 1, NULL);
    lua_pushcfunction(L, next_field);
    lua_pushvalue(L, 1);
    return 2;
}

// Most calls have one document, and use little but its methods. Where there is no other it could be, Lua finds these
// itself, in their table, and asks only for the rest. So that table has a metatable: everybody else reads it raw.
static void open_only_document(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ONLY_DOCUMENT);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, -1, OWNER_DOCUMENT);
    lua_newtable(L);
    push_index(L, only_document_index);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setfield(L, -3, "__index");
    lua_pop(L, 2);
}

void host_open_objects(lua_State *L) {
    static const luaL_Reg of_object[] = {
        {"__newindex", read_only},   {"__eq", object_equal}, {"__tostring", object_string},
        {"__pairs", object_pairs}, {NULL, NULL}};
    host_new_metatable(L, SLOT_OBJECTS, "object", of_object);
    host_set_index(L, SLOT_OBJECTS, object_index);
    host_new_metatable(L, SLOT_ONLY_DOCUMENT, "object", of_object);
    open_only_document(L);
    host_open_spans(L);
}
