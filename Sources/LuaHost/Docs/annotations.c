// Reading and writing annotations. What a service answered for a kind is kept for the call, with an index of its
// places: a second loop costs nothing, and the annotations inside a part of the text are found by halving.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <string.h>

// One annotation of an answer: its span, where the furthest up to it ends, and where its encoding begins.
typedef struct {
    int64_t start, stop, reach;
    size_t offset;
} entry;

typedef struct {
    const block *answer;
    const entry *entries;
    size_t count;
} kind_index;

// MARK: Declared kinds

static void visit_names(const lua_host_buffer *list, host_name_visitor *visit, void *context) {
    cursor names = {list->bytes, list->bytes + list->count};
    uint32_t count = 0;
    lua_host_bytes name;
    if (names.at < names.end) names.at++;
    host_read_u32(&names, &count);
    for (uint32_t i = 0; i < count; i++) {
        names.at++;
        if (!host_read_string(&names, &name)) return;
        visit(name, context);
    }
}

void host_visit_kinds(const lua_host *host, bool written, host_name_visitor *visit, void *context) {
    visit_names(written ? &host->provides : &host->needs, visit, context);
}

typedef struct {
    const char *name;
    size_t count;
    bool is_found;
} wanted_name;

static void compare_name(lua_host_bytes name, void *context) {
    wanted_name *wanted = context;
    if (name.count == wanted->count && memcmp(name.bytes, wanted->name, name.count) == 0) wanted->is_found = true;
}

static void require_declared(lua_State *L, const char *kind, size_t count, bool to_write) {
    lua_host *host = host_of(L);
    wanted_name wanted = {kind, count, false};
    visit_names(&host->provides, compare_name, &wanted);
    if (!to_write) visit_names(&host->needs, compare_name, &wanted);
    if (wanted.is_found) return;
    const char *hint = host->hooks->push_kind_hint(L, kind, count, to_write), *list = to_write ? "provides" : "needs";
    if (host->in_session) luaL_error(L, "no stage that ran here writes '%s'%s", kind, hint);
    lua_host_bytes name = {(const uint8_t *)kind, count};
    if (!*hint) hint = lua_pushfstring(L, "; add it to %s", list);
    else if (to_write && host->services.checks(host->services.context, name)) // then it is the declaration that is misspelt
        hint = "; it is a kind of Collate's own: correct its name in provides";
    luaL_error(L, "this stage does not declare that it %s '%s'%s", list, kind, hint);
}

static void note_checked(lua_host_bytes name, void *context) {
    lua_host *host = context;
    if (host->services.checks(host->services.context, name)) host->is_checked = true;
}

void host_note_checked_kinds(lua_host *host) {
    host->is_checked = false;
    visit_names(&host->provides, note_checked, host);
}

// MARK: The index of a kind

static const block *index_answer(lua_State *L, const block *answer, int64_t document, const char *name, size_t count) {
    block *index = host_new_answer(L, document, name, count);
    cursor at = {answer->buffer.bytes + 1, answer->buffer.bytes + answer->buffer.count};
    uint32_t left = 0;
    host_read_u32(&at, &left);
    for (int64_t reach = 0; left > 0; left--) {
        entry next = {.offset = (size_t)(at.at - answer->buffer.bytes)};
        object read;
        cursor inside = {at.at + 1, at.end};
        span place = {0};
        if (!host_read_object(&inside, &read) || !host_span_of(&read, &place) || !host_skip(&at))
            luaL_error(L, "the host sent an annotation that cannot be read");
        next.start = place.start;
        next.stop = place.stop;
        next.reach = reach = place.stop > reach ? place.stop : reach;
        host_append(L, &index->buffer, &next, sizeof next);
    }
    return index;
}

static kind_index index_of(lua_State *L, int64_t document, const char *kind, size_t count) {
    lua_host *host = host_of(L);
    const block *answer = host_answered(host, document, kind, count);
    if (!answer) {
        block *new = host_new_answer(L, document, kind, count);
        lua_host_bytes name = {(const uint8_t *)kind, count};
        host_require_answer(L, new, host->services.annotations(host->services.context, document, name, &new->buffer));
        answer = new;
    }
    // No kind begins with this byte: the index lies beside the answer under a name of its own.
    const char *name = lua_pushfstring(L, "\2%s", kind);
    const block *index = host_answered(host, document, name, count + 1);
    if (!index) index = index_answer(L, answer, document, name, count + 1);
    lua_pop(L, 1);
    const entry *entries = (const entry *)(const void *)index->buffer.bytes;
    return (kind_index){answer, entries, index->buffer.count / sizeof(entry)};
}

// The first annotation that begins at or after an offset.
static size_t first_from(const kind_index *index, int64_t start) {
    size_t low = 0, high = index->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (index->entries[middle].start < start) low = middle + 1;
        else high = middle;
    }
    return low;
}

static void push_annotation(lua_State *L, const kind_index *index, size_t at) {
    const lua_host_buffer *bytes = &index->answer->buffer;
    cursor from = {bytes->bytes + index->entries[at].offset, bytes->bytes + bytes->count};
    host_decode(L, &from);
}

static kind_index index_for(lua_State *L, const span *region) {
    size_t count;
    const char *kind = luaL_checklstring(L, 2, &count);
    require_declared(L, kind, count, false);
    return index_of(L, region->document, kind, count);
}

// MARK: Reading

typedef struct {
    kind_index index;
    size_t at;
    span region, outer; // what was at hand before the loop
} annotation_iterator;

static bool advance(lua_State *L, annotation_iterator *state) {
    size_t from = state->at;
    while (state->at < state->index.count && state->index.entries[state->at].start < state->region.stop
           && state->index.entries[state->at].stop > state->region.stop)
        state->at++;
    host_charge(L, state->at - from);
    return state->at < state->index.count && state->index.entries[state->at].stop <= state->region.stop;
}

int next_annotation(lua_State *L) {
    annotation_iterator *state = lua_touserdata(L, lua_upvalueindex(1));
    lua_host *host = host_of(L);
    host_require_current(L, state->region.generation);
    host_charge(L, 5);
    if (!advance(L, state)) {
        host->at_hand = state->outer;
        return 0;
    }
    const entry *entry = &state->index.entries[state->at];
    host->at_hand = (span){state->region.document, entry->start, entry->stop, state->region.generation};
    push_annotation(L, &state->index, state->at++);
    return 1;
}

int region_each(lua_State *L) {
    span region = host_to_region(L, 1);
    kind_index index = index_for(L, &region);
    annotation_iterator *state = lua_newuserdatauv(L, sizeof *state, 0);
    *state = (annotation_iterator){index, first_from(&index, region.start), region, host_of(L)->at_hand};
    lua_pushcclosure(L, next_annotation, 1);
    return 1;
}

int region_all(lua_State *L) {
    span region = host_to_region(L, 1);
    kind_index index = index_for(L, &region);
    annotation_iterator state = {index, first_from(&index, region.start), region, {0}};
    lua_newtable(L);
    for (lua_Integer count = 1; advance(L, &state); count++) {
        host_charge(L, 5);
        push_annotation(L, &index, state.at++);
        lua_rawseti(L, -2, count);
    }
    return 1;
}

int region_count(lua_State *L) {
    span region = host_to_region(L, 1);
    kind_index index = index_for(L, &region);
    annotation_iterator state = {index, first_from(&index, region.start), region, {0}};
    lua_Integer count = 0;
    for (; advance(L, &state); state.at++) count++;
    host_charge(L, (uint64_t)count / 4);
    lua_pushinteger(L, count);
    return 1;
}

// The shortest annotation around the region; of equally long ones the first.
int region_enclosing(lua_State *L) {
    span region = host_to_region(L, 1);
    kind_index index = index_for(L, &region);
    size_t best = index.count, end = first_from(&index, region.start + 1), at = end;
    while (at > 0 && index.entries[at - 1].reach >= region.stop) {
        const entry *candidate = &index.entries[--at], *found = &index.entries[best];
        if (candidate->stop < region.stop) continue;
        if (best == index.count || candidate->stop - candidate->start <= found->stop - found->start) best = at;
    }
    host_charge(L, end - at);
    if (best == index.count) return lua_pushnil(L), 1;
    push_annotation(L, &index, best);
    return 1;
}

// MARK: All documents

// Upvalues: kind, document that comes next, iterator of the one before.
int next_of_corpus(lua_State *L) {
    lua_host *host = host_of(L);
    for (;;) {
        if (!lua_isnil(L, lua_upvalueindex(3))) {
            lua_pushvalue(L, lua_upvalueindex(3));
            lua_call(L, 0, 1);
            if (!lua_isnil(L, -1)) return 1;
            lua_pop(L, 1);
        }
        lua_Integer document = lua_tointeger(L, lua_upvalueindex(2));
        if ((size_t)document >= host->document_count) return 0;
        lua_pushinteger(L, document + 1);
        lua_replace(L, lua_upvalueindex(2));
        lua_pushcfunction(L, region_each);
        host_push_document(L, document);
        lua_pushvalue(L, lua_upvalueindex(1));
        lua_call(L, 2, 1);
        lua_replace(L, lua_upvalueindex(3));
    }
}

int corpus_each(lua_State *L) {
    size_t count;
    host_to_object(L, 1, "corpus");
    const char *kind = luaL_checklstring(L, 2, &count);
    require_declared(L, kind, count, false);
    lua_settop(L, 2);
    lua_pushinteger(L, 0);
    lua_pushnil(L);
    lua_pushcclosure(L, next_of_corpus, 3);
    return 1;
}

// MARK: Writing

// Bytes that the owner takes for one value and for one annotation, in the form of the border and in that of results.
enum { VALUE_SIZE = 96, ANNOTATION_SIZE = 160, ESCAPE_SIZE = 6 };

// Bytes of the text of an encoded annotation in the JSON of a result, where control characters are written as escapes.
static size_t written_size(const uint8_t *bytes, size_t count) {
    size_t escapes = 0;
    for (size_t i = 0; i < count; i++) escapes += bytes[i] < 0x20 || bytes[i] == 0x7F;
    return count + escapes * (ESCAPE_SIZE - 1);
}

static const char *field_name(lua_State *L, int value) {
    lua_pushvalue(L, value - 1);
    return lua_tostring(L, -1);
}

static void check_field(lua_State *L, int value, int64_t document);

// Fields go into results, which hold no infinite numbers and no handles; a span there belongs to the annotated document.
// The table was encoded before: it is not nested too deeply.
static void check_fields(lua_State *L, int table, int64_t document) {
    luaL_checkstack(L, 6, "a table is nested too deeply");
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) check_field(L, lua_gettop(L), document);
}

static void check_field(lua_State *L, int value, int64_t document) {
    int type = lua_type(L, value);
    if (type == LUA_TTABLE) check_fields(L, value, document);
    if (type == LUA_TNUMBER && lua_tonumber(L, value) - lua_tonumber(L, value) != 0)
        luaL_error(L, "the field '%s' is no finite number", field_name(L, value));
    if (type != LUA_TUSERDATA) return;
    object *found = host_as_object(L, value);
    span of;
    bool is_made_here = found && found->id < 0; // an option, whose fields may be anything
    if (found && (is_made_here || host_is_document(found) || !host_span_of(found, &of)))
        luaL_error(L, "the field '%s' cannot hold a %s; store its name, its id or its span", field_name(L, value),
                   lua_pushlstring(L, (const char *)found->type.bytes, found->type.count));
    if (host_is_region(L, value, &of) && of.document != document)
        luaL_error(L, "the span in the field '%s' belongs to another document", field_name(L, value));
}

// A field with the name of something that every annotation has could not be read back, or would hide that.
static void refuse_member(lua_State *L, cursor record) {
    uint32_t count = 0;
    lua_host_bytes name;
    record.at++;
    host_read_u32(&record, &count);
    for (; count > 0 && host_read_string(&record, &name) && host_skip(&record); count--) {
        if (!host_is_member(host_of(L), name)) continue;
        lua_pushlstring(L, (const char *)name.bytes, name.count);
        luaL_error(L, "every annotation has '%s' of its own: call the field something else", lua_tostring(L, -1));
    }
}

static void require_what_its_kind_needs(lua_State *L, lua_host_bytes annotation) {
    lua_host *host = host_of(L);
    block *answer = host_new_block(L, 0);
    host_require_answer(L, answer, host->services.check(host->services.context, annotation, &answer->buffer));
    host_drop_block(host, answer);
}

int document_annotate(lua_State *L) {
    lua_host *host = host_of(L);
    object *self = host_to_document(L, 1);
    size_t count;
    const char *kind = luaL_checklstring(L, 2, &count);
    if (host->body == LUA_HOST_BODY_SECTION || host->body == LUA_HOST_BODY_WRITE)
        return luaL_error(L, "a %s only reads; annotations are written by a document or corpus body",
                          host->body == LUA_HOST_BODY_WRITE ? "writer" : "section");
    if (host->in_session) return luaL_error(L, "annotations are written by stages; here is only reading");
    require_declared(L, kind, count, true);
    span place = host_to_region(L, 3);
    if (place.document != self->id) return luaL_argerror(L, 3, "the span belongs to another document");
    if (lua_isnoneornil(L, 4)) {
        lua_settop(L, 3);
        lua_newtable(L);
    }
    luaL_checktype(L, 4, LUA_TTABLE);
    host_charge(L, 20);
    lua_host_buffer *out = &host->output;
    size_t start = out->count = host->whole_output;
    host_put_annotation(L, out, (lua_host_bytes){(const uint8_t *)kind, count}, &place);
    host->encoded_delicate = host->encoded_foreign = host->encoded_member = false;
    host->encoded_values = 0;
    size_t fields_at = out->count;
    host_encode(L, 4, out);
    cursor fields = {out->bytes + fields_at, out->bytes + out->count};
    if (*fields.at == LUA_HOST_LIST && lua_rawlen(L, 4) > 0)
        return luaL_argerror(L, 4, "fields have names: { word = … }");
    if (host->encoded_delicate) check_fields(L, 4, self->id);
    if (host->encoded_member) refuse_member(L, fields);
    if (host->is_checked || host->encoded_foreign)
        require_what_its_kind_needs(L, (lua_host_bytes){out->bytes + start, out->count - start});
    // The owner makes values of what is written, and keeps them with its document.
    size_t kept = ANNOTATION_SIZE + host->encoded_values * VALUE_SIZE;
    kept += written_size(out->bytes + start, out->count - start);
    host_reserve(L, kept);
    host->kept += kept;
    host->whole_output = out->count;
    return 0;
}
