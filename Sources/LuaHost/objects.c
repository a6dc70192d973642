// Read-only handles: objects (documents, annotations, claims, options …) whose fields are decoded when they are read,
// and spans. A handle carries the generation of its call, so one that was kept says so instead of reading old bytes.
#include "host.h"

#include <string.h>

const char OBJECT_NAME[] = "object", SPAN_NAME[] = "span";

static bool equal(lua_host_bytes a, const char *b, size_t count) {
    return a.count == count && memcmp(a.bytes, b, count) == 0;
}

static void require_current(lua_State *L, uint32_t generation) {
    if (generation != host_of(L)->generation) luaL_error(L, "this document is no longer open");
}

// MARK: Objects

void host_push_object(lua_State *L, cursor *from) {
    lua_host_bytes type;
    int64_t id;
    uint32_t size;
    if (!host_read_string(from, &type) || !host_read_i64(from, &id) || !host_read_u32(from, &size)
        || (size_t)(from->end - from->at) < size || size < 4)
        luaL_error(L, "the host sent an object that cannot be read");
    cursor fields = {from->at, from->at + size};
    from->at += size;
    if (equal(type, "document", 8) && size == 4) return host_push_document(L, id);
    object *new = lua_newuserdatauv(L, sizeof *new, 1);
    *new = (object){type, id, fields, host_of(L)->generation, host_owner_number(type)};
    luaL_setmetatable(L, OBJECT_NAME);
}

void host_push_document(lua_State *L, int64_t index) {
    const lua_host_document *document = host_document(L, index);
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_DOCUMENTS);
    if (lua_rawgeti(L, -1, index + 1) == LUA_TNIL) {
        lua_pop(L, 1);
        cursor from = {document->object.bytes + 1, document->object.bytes + document->object.count};
        host_push_object(L, &from);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, index + 1);
    }
    lua_remove(L, -2);
}

object *host_to_object(lua_State *L, int index, const char *type) {
    object *found = luaL_testudata(L, index, OBJECT_NAME);
    if (!found || (type && !equal(found->type, type, strlen(type)))) {
        const char *given = luaL_typename(L, index);
        if (found) given = lua_pushlstring(L, (const char *)found->type.bytes, found->type.count);
        else if (luaL_testudata(L, index, SPAN_NAME)) given = "span";
        luaL_argerror(L, index, lua_pushfstring(L, "%s expected, got %s", type ? type : "object", given));
    }
    require_current(L, found->generation);
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

static bool span_of(const object *object, span *found) {
    cursor value;
    if (!host_find_field(object, "span", 4, &value) || *value.at++ != LUA_HOST_SPAN) return false;
    found->generation = object->generation;
    return host_read_i64(&value, &found->document) && host_read_i64(&value, &found->start)
        && host_read_i64(&value, &found->stop);
}

static int push_text(lua_State *L, const span *of) {
    const lua_host_document *document = host_document(L, of->document);
    host_charge(L, (uint64_t)(of->stop - of->start) / 16);
    lua_pushlstring(L, (const char *)document->text.bytes + of->start, (size_t)(of->stop - of->start));
    return 1;
}

static int missing_field(lua_State *L, const object *object, const char *name, size_t count) {
    suggestion suggestion;
    suggest_start(&suggestion, name, count);
    cursor at = object->fields;
    uint32_t fields = 0;
    lua_host_bytes field;
    host_read_u32(&at, &fields);
    for (uint32_t i = 0; i < fields && host_read_string(&at, &field) && host_skip(&at); i++)
        suggest_offer(&suggestion, (const char *)field.bytes, field.count);
    for (size_t i = 0; i < API_COUNT; i++)
        if (equal(object->type, API[i].entry.owner, strlen(API[i].entry.owner)))
            suggest_offer(&suggestion, API[i].entry.name, strlen(API[i].entry.name));
    lua_pushlstring(L, (const char *)object->type.bytes, object->type.count);
    const char *type = lua_tostring(L, -1);
    const char *hint = suggest_push(L, &suggestion);
    if (strcmp(type, "options") == 0) return luaL_error(L, "this stage has no option '%s'%s", name, hint);
    return luaL_error(L, "%s has no field '%s'%s", type, name, hint);
}

static bool push_method(lua_State *L, int owner) {
    if (!owner) return false;
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, -1, owner);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, -2) != LUA_TNIL) return true;
    lua_settop(L, 2);
    return false;
}

static int object_index(lua_State *L) {
    object *self = luaL_checkudata(L, 1, OBJECT_NAME);
    require_current(L, self->generation);
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "fields have names, not %ss", luaL_typename(L, 2));
    size_t count;
    const char *name = lua_tolstring(L, 2, &count);
    cursor value;
    if (push_method(L, self->methods)) return 1;
    if (host_find_field(self, name, count, &value)) {
        host_decode(L, &value);
        return 1;
    }
    span of;
    if (strcmp(name, "text") == 0 && span_of(self, &of)) return push_text(L, &of);
    return missing_field(L, self, name, count);
}

static int read_only(lua_State *L) {
    object *self = luaL_testudata(L, 1, OBJECT_NAME);
    if (!self) return luaL_error(L, "a span is read-only");
    lua_pushlstring(L, (const char *)self->type.bytes, self->type.count);
    return luaL_error(L, "%s is read-only", lua_tostring(L, -1));
}

static int object_equal(lua_State *L) {
    object *a = luaL_testudata(L, 1, OBJECT_NAME), *b = luaL_testudata(L, 2, OBJECT_NAME);
    lua_pushboolean(L, a && b && a->id >= 0 && a->id == b->id && a->generation == b->generation
                           && equal(a->type, (const char *)b->type.bytes, b->type.count));
    return 1;
}

static int object_string(lua_State *L) {
    object *self = luaL_checkudata(L, 1, OBJECT_NAME);
    lua_pushlstring(L, (const char *)self->type.bytes, self->type.count);
    static const char *const names[] = {"name", "id"};
    for (size_t i = 0; i < 2 && self->generation == host_of(L)->generation; i++) {
        cursor value;
        if (!host_find_field(self, names[i], strlen(names[i]), &value) || *value.at != LUA_HOST_STRING) continue;
        host_decode(L, &value);
        lua_pushfstring(L, "%s %s", lua_tostring(L, -2), lua_tostring(L, -1));
        break;
    }
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

// MARK: Spans

void host_push_span(lua_State *L, int64_t document, int64_t start, int64_t stop) {
    const lua_host_document *in = host_document(L, document);
    if (start < 0 || stop < start || (uint64_t)stop > in->text.count)
        luaL_error(L, "the span leaves the text, which has %I bytes", (lua_Integer)in->text.count);
    span *new = lua_newuserdatauv(L, sizeof *new, 0);
    *new = (span){document, start, stop, host_of(L)->generation};
    luaL_setmetatable(L, SPAN_NAME);
}

span host_to_region(lua_State *L, int index) {
    span *of = luaL_testudata(L, index, SPAN_NAME);
    if (of) {
        require_current(L, of->generation);
        return *of;
    }
    object *found = luaL_testudata(L, index, OBJECT_NAME);
    span region;
    if (found) {
        require_current(L, found->generation);
        if (equal(found->type, "document", 8))
            return (span){found->id, 0, (int64_t)host_document(L, found->id)->text.count, found->generation};
        if (span_of(found, &region)) return region;
    }
    luaL_argerror(L, index, lua_pushfstring(L, "a span, an annotation or a document expected, got %s",
                                            found ? "another object" : luaL_typename(L, index)));
    __builtin_unreachable();
}

bool host_push_span_field(lua_State *L, const span *self, const char *name) {
    if (strcmp(name, "text") == 0) return push_text(L, self), true;
    if (strcmp(name, "first") == 0) return lua_pushinteger(L, self->start + 1), true;
    if (strcmp(name, "last") == 0) return lua_pushinteger(L, self->stop), true;
    if (strcmp(name, "document") == 0) return host_push_document(L, self->document), true;
    return false;
}

static int span_index(lua_State *L) {
    span *self = luaL_checkudata(L, 1, SPAN_NAME);
    require_current(L, self->generation);
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "fields have names, not %ss", luaL_typename(L, 2));
    size_t count;
    const char *name = lua_tolstring(L, 2, &count);
    if (push_method(L, host_owner_number((lua_host_bytes){(const uint8_t *)"span", 4}))) return 1;
    if (host_push_span_field(L, self, name)) return 1;
    suggestion suggestion;
    suggest_start(&suggestion, name, count);
    for (size_t i = 0; i < API_COUNT; i++)
        if (strcmp(API[i].entry.owner, "span") == 0)
            suggest_offer(&suggestion, API[i].entry.name, strlen(API[i].entry.name));
    return luaL_error(L, "span has no field '%s'%s", name, suggest_push(L, &suggestion));
}

static int span_equal(lua_State *L) {
    span *a = luaL_testudata(L, 1, SPAN_NAME), *b = luaL_testudata(L, 2, SPAN_NAME);
    lua_pushboolean(L, a && b && a->document == b->document && a->start == b->start && a->stop == b->stop);
    return 1;
}

static int span_string(lua_State *L) {
    span *self = luaL_checkudata(L, 1, SPAN_NAME);
    lua_pushfstring(L, "span %I..%I", (lua_Integer)self->start + 1, (lua_Integer)self->stop);
    return 1;
}

void host_open_objects(lua_State *L) {
    static const luaL_Reg of_object[] = {
        {"__index", object_index}, {"__newindex", read_only}, {"__eq", object_equal},
        {"__tostring", object_string}, {"__pairs", object_pairs}, {NULL, NULL}};
    static const luaL_Reg of_span[] = {
        {"__index", span_index}, {"__newindex", read_only}, {"__eq", span_equal},
        {"__tostring", span_string}, {NULL, NULL}};
    luaL_newmetatable(L, OBJECT_NAME);
    luaL_setfuncs(L, of_object, 0);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    luaL_newmetatable(L, SPAN_NAME);
    luaL_setfuncs(L, of_span, 0);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}
