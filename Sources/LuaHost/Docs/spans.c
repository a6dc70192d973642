// Spans: bytes of a document of the call. What can be asked of a span can be asked of everything that has one:
// annotations, claims, evidence, sides.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

static const char SPAN_NAME[] = "span";

static span *to_span(lua_State *L, int index) {
    span *self = host_as_span(L, index);
    if (!self) luaL_typeerror(L, index, SPAN_NAME);
    return self;
}

void host_push_span(lua_State *L, int64_t document, int64_t start, int64_t stop) {
    const lua_host_document *in = host_document(L, document);
    if (start < 0 || stop < start || (uint64_t)stop > in->text.count)
        luaL_error(L, "the span leaves the text, which has %I bytes", (lua_Integer)in->text.count);
    span *new = host_new_span(L);
    *new = (span){document, start, stop, host_of(L)->generation};
}

bool host_is_region(lua_State *L, int index, span *region) {
    span *of = host_as_span(L, index);
    if (of) {
        host_require_current(L, of->generation);
        *region = *of;
        return true;
    }
    object *found = host_as_object(L, index);
    if (!found) return false;
    host_require_current(L, found->generation);
    if (!host_is_document(found)) return host_span_of(found, region);
    *region = (span){found->id, 0, (int64_t)host_document(L, found->id)->text.count, found->generation};
    return true;
}

span host_to_region(lua_State *L, int index) {
    span region;
    if (host_is_region(L, index, &region)) return region;
    const char *given = host_as_object(L, index) ? host_push_named(L, index) : luaL_typename(L, index);
    luaL_argerror(L, index, lua_pushfstring(L, "a span, an annotation or a document expected, got %s%s", given,
                                            host_advice_for_self(index)));
    __builtin_unreachable();
}

void host_mark(lua_State *L, int index) {
    span *of = host_as_span(L, index);
    if (of) host_of(L)->at_hand = *of;
}

// MARK: Fields

static int push_text(lua_State *L, const span *of) {
    const lua_host_document *document = host_document(L, of->document);
    host_charge(L, (uint64_t)(of->stop - of->start) / 16);
    lua_pushlstring(L, (const char *)document->text.bytes + of->start, (size_t)(of->stop - of->start));
    return 1;
}

bool host_push_span_field(lua_State *L, const span *of, const char *name) {
    if (strcmp(name, "text") == 0) return push_text(L, of), true;
    if (strcmp(name, "first") == 0) return lua_pushinteger(L, of->start + 1), true;
    if (strcmp(name, "last") == 0) return lua_pushinteger(L, of->stop), true;
    if (strcmp(name, "document") == 0) return host_push_document(L, of->document), true;
    return false;
}

bool host_push_asked_field(lua_State *L, const span *of, const char *name) {
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        if (entry->parameters || !entry->bridged || strcmp(entry->owner, SPAN_NAME) != 0) continue;
        if (strcmp(entry->name, name) != 0) continue;
        host_push_bridged(L, i);
        host_push_span(L, of->document, of->start, of->stop);
        lua_call(L, 1, 1);
        return true;
    }
    return false;
}

bool host_push_span_entry(lua_State *L, const span *of, const char *name) {
    return host_push_method(L, OWNER_SPAN) || host_push_span_field(L, of, name) || host_push_asked_field(L, of, name);
}

static int span_index(lua_State *L) {
    span *self = to_span(L, 1);
    host_require_current(L, self->generation);
    const char *name = host_field_name(L);
    if (host_push_span_entry(L, self, name)) return 1;
    return luaL_error(L, "span has no field '%s'%s", name, host_of(L)->hooks->push_span_field_hint(L, name));
}

// MARK: Two spans

static bool have_one_document(lua_State *L, span *a, span *b) {
    *a = host_to_region(L, 1);
    *b = host_to_region(L, 2);
    return a->document == b->document;
}

int span_contains(lua_State *L) {
    span a, b;
    lua_pushboolean(L, have_one_document(L, &a, &b) && a.start <= b.start && b.stop <= a.stop);
    return 1;
}

int span_overlaps(lua_State *L) {
    span a, b;
    lua_pushboolean(L, have_one_document(L, &a, &b) && a.start < b.stop && b.start < a.stop);
    return 1;
}

int span_joined(lua_State *L) {
    span a, b;
    if (!have_one_document(L, &a, &b)) return luaL_argerror(L, 2, "the span belongs to another document");
    host_push_span(L, a.document, a.start < b.start ? a.start : b.start, a.stop > b.stop ? a.stop : b.stop);
    return 1;
}

static int span_equal(lua_State *L) {
    span *a = host_as_span(L, 1), *b = host_as_span(L, 2);
    lua_pushboolean(L, a && b && a->document == b->document && a->start == b->start && a->stop == b->stop);
    return 1;
}

static int span_string(lua_State *L) {
    to_span(L, 1);
    host_of(L)->hooks->push_line(L, 1);
    return 1;
}

// `annotation.span` is the place of an annotation, and `annotation:span(first, last)` a part of it, as for every region.
static int span_call(lua_State *L) {
    lua_remove(L, 1);
    return document_span(L);
}

static int read_only(lua_State *L) {
    return luaL_error(L, "a span is read-only");
}

void host_open_spans(lua_State *L) {
    static const luaL_Reg of_span[] = {
        {"__newindex", read_only}, {"__eq", span_equal}, {"__call", span_call},
        {"__tostring", span_string}, {NULL, NULL}};
    host_new_metatable(L, SLOT_SPANS, SPAN_NAME, of_span);
    host_set_index(L, SLOT_SPANS, span_index);
}
