// Handles: documents, annotations, spans and whatever else a stage holds of its input, and what is said of them.
#ifndef HANDLES_H
#define HANDLES_H

#include "Docs/codec.h"
#include "Docs/host.h"

#include <lauxlib.h>
#include <lua.h>

// What has methods: the owners of the API table.
enum {
    OWNER_COLLATE = 1,
    OWNER_JSON,
    OWNER_PHRASES,
    OWNER_REGEX,
    OWNER_DATA,
    OWNER_MEASURE,
    OWNER_DOCUMENT,
    OWNER_FILE,
    OWNER_SPAN,
    OWNER_CORPUS,
    OWNER_REPORT,
    OWNER_TEST,
    OWNER_COUNT,
};

typedef struct object {
    lua_host_bytes type;
    int64_t id;
    cursor fields;     // at the count
    uint32_t generation;
    int owner;         // of its methods, or 0: they are at this place of SLOT_METHODS
} object;

// objects.c
void host_open_objects(lua_State *L);
bool host_read_object(cursor *from, object *read);                   // from after the tag
void host_push_object(lua_State *L, cursor *from);                   // from after the tag
void host_push_document(lua_State *L, int64_t index);
object *host_to_object(lua_State *L, int index, const char *type);   // raises for another type or an old handle
object *host_to_document(lua_State *L, int index);                   // the same for a document
void host_push_singleton(lua_State *L, const char *type);            // an object without fields: the corpus or the report
// A document of the call; the file that a source body reads is one.
static inline bool host_is_document(const object *object) {
    return object->owner == OWNER_DOCUMENT || object->owner == OWNER_FILE;
}
bool host_find_field(const object *object, const char *name, size_t count, cursor *value);
bool host_span_of(const object *object, span *found);                // false for what has no span
static inline void host_require_current(lua_State *L, uint32_t generation) { // raises for a handle of another call
    if (generation != host_of(L)->generation) luaL_error(L, "this document is no longer open");
}
const char *host_field_name(lua_State *L);                           // second argument of an __index
void host_set_index(lua_State *L, int slot, lua_CFunction index);    // of the metatable there
bool host_push_method(lua_State *L, int owner);                      // in such a function: the one that its argument names
const char *host_push_type(lua_State *L, const object *object);      // as messages name it: an annotation by its kind
const char *host_advice_for_self(int index);                         // for a method whose object is none; or ""

// handles.c
object *host_as_object(lua_State *L, int index);                     // NULL for anything else
span *host_as_span(lua_State *L, int index);
object *host_new_object(lua_State *L);                               // pushes it, to be filled
span *host_new_span(lua_State *L);                                   // pushes it, to be filled
void host_new_metatable(lua_State *L, int slot, const char *name, const luaL_Reg *functions); // leaves it in the slot

// operators.c
void host_refuse_operators(lua_State *L);                            // of the metatable on top
const char *host_push_named(lua_State *L, int index);                // what a value is: "a sentence", "an entity", "a table"

// functions.c
void host_open_functions(lua_State *L);
bool host_is_iterator(lua_State *L, int index);                      // what gives one thing of the input after the other
const char *host_push_named_function(lua_State *L, int index);       // "an iterator", "the function document:text"
const char *host_push_use(lua_State *L, int index);                  // "; " and how a function is used

// spans.c
void host_open_spans(lua_State *L);
void host_push_span(lua_State *L, int64_t document, int64_t start, int64_t stop);
bool host_is_region(lua_State *L, int index, span *region);          // a span, a document, or what has a span
span host_to_region(lua_State *L, int index);                        // the same; raises for anything else
bool host_push_span_field(lua_State *L, const span *of, const char *name); // without asking the owner
bool host_push_asked_field(lua_State *L, const span *of, const char *name); // one that its owner knows
bool host_push_span_entry(lua_State *L, const span *of, const char *name); // of the object at 1, for an __index
void host_mark(lua_State *L, int index);                             // a span there is what is at hand
int span_contains(lua_State *L);
int span_overlaps(lua_State *L);
int span_joined(lua_State *L);

#endif
