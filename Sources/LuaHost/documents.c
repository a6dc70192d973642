// What a stage does with a document or a part of it. Positions in Lua are those of string.sub: from 1, ends included,
// counted in bytes of the text they belong to.
#include "host.h"

#include <string.h>

const lua_host_document *host_document(lua_State *L, int64_t index) {
    lua_host *host = host_of(L);
    if (index < 0 || (uint64_t)index >= host->document_count) luaL_error(L, "there is no such document");
    return &host->documents[index];
}

// The whole text is made into a Lua string once per call.
int document_text(lua_State *L) {
    object *self = host_to_object(L, 1, "document");
    const lua_host_document *document = host_document(L, self->id);
    if (!lua_isnoneornil(L, 2)) {
        span part = host_to_region(L, 2);
        if (part.document != self->id) return luaL_argerror(L, 2, "the span belongs to another document");
        host_charge(L, (uint64_t)(part.stop - part.start) / 16);
        lua_pushlstring(L, (const char *)document->text.bytes + part.start, (size_t)(part.stop - part.start));
        return 1;
    }
    if (lua_getiuservalue(L, 1, 1) == LUA_TSTRING) return 1;
    host_charge(L, document->text.count / 16);
    lua_pushlstring(L, (const char *)document->text.bytes, document->text.count);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, 1, 1);
    return 1;
}

// `region:span(first, last)`, with the positions that string.find gives for the region's text.
int document_span(lua_State *L) {
    span region = host_to_region(L, 1);
    lua_Integer count = region.stop - region.start;
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_optinteger(L, 3, -1);
    if (first < 0) first = count + first + 1;
    if (last < 0) last = count + last + 1;
    if (first < 1 || last > count || last < first - 1)
        return luaL_error(L, "span %I..%I leaves the text, which has %I bytes", first, last, count);
    host_push_span(L, region.document, region.start + first - 1, region.start + last);
    return 1;
}

// MARK: Annotations

static void offer_names(cursor names, suggestion *suggestion) {
    uint32_t count = 0;
    lua_host_bytes name;
    if (names.at < names.end) names.at++;
    host_read_u32(&names, &count);
    for (uint32_t i = 0; i < count; i++) {
        names.at++;
        if (!host_read_string(&names, &name)) return;
        suggest_offer(suggestion, (const char *)name.bytes, name.count);
    }
}

static bool has_name(const lua_host_buffer *list, const char *wanted, size_t wanted_count) {
    cursor names = {list->bytes, list->bytes + list->count};
    uint32_t count = 0;
    lua_host_bytes name;
    if (names.at < names.end) names.at++;
    host_read_u32(&names, &count);
    for (uint32_t i = 0; i < count; i++) {
        names.at++;
        if (!host_read_string(&names, &name)) return false;
        if (name.count == wanted_count && memcmp(name.bytes, wanted, wanted_count) == 0) return true;
    }
    return false;
}

static const char *hint(lua_State *L, const char *wanted, size_t count, const lua_host_buffer *a, const lua_host_buffer *b) {
    suggestion suggestion;
    suggest_start(&suggestion, wanted, count);
    offer_names((cursor){a->bytes, a->bytes + a->count}, &suggestion);
    if (b) offer_names((cursor){b->bytes, b->bytes + b->count}, &suggestion);
    return suggest_push(L, &suggestion);
}

typedef struct {
    cursor at;
    uint32_t left, generation;
} list_iterator;

static int next_annotation(lua_State *L) {
    list_iterator *state = lua_touserdata(L, lua_upvalueindex(1));
    if (state->generation != host_of(L)->generation) return luaL_error(L, "this document is no longer open");
    if (state->left == 0) return 0;
    state->left--;
    host_charge(L, 5);
    host_decode(L, &state->at);
    return 1;
}

// What a service answered is kept for the call: a second loop over the same kind costs nothing.
static block *answered(lua_host *host, int64_t document, const char *name, size_t count) {
    for (block *at = host->blocks; at; at = at->next)
        if (at->document == document && at->name_count == count && memcmp(at->name, name, count) == 0) return at;
    return NULL;
}

static block *new_answer(lua_State *L, int64_t document, const char *name, size_t count) {
    block *new = host_new_block(L);
    if (count > sizeof new->name) return new;
    new->document = document;
    new->name_count = count;
    memcpy(new->name, name, count);
    return new;
}

static void require_ok(lua_State *L, block *answer, int status) {
    if (status) {
        answer->name_count = 0;
        lua_pushlstring(L, (const char *)answer->buffer.bytes, answer->buffer.count);
        luaL_error(L, "%s", lua_tostring(L, -1));
    }
    host_count_block(L, answer);
}

int document_each(lua_State *L) {
    lua_host *host = host_of(L);
    object *self = host_to_object(L, 1, "document");
    size_t count;
    const char *kind = luaL_checklstring(L, 2, &count);
    if (!has_name(&host->needs, kind, count) && !has_name(&host->provides, kind, count))
        return luaL_error(L, "this stage does not declare that it needs '%s'%s", kind,
                          hint(L, kind, count, &host->needs, &host->provides));
    block *answer = answered(host, self->id, kind, count);
    if (!answer) {
        answer = new_answer(L, self->id, kind, count);
        lua_host_bytes name = {(const uint8_t *)kind, count};
        require_ok(L, answer, host->services.annotations(host->services.context, self->id, name, &answer->buffer));
    }
    list_iterator *state = lua_newuserdatauv(L, sizeof *state, 0);
    *state = (list_iterator){{answer->buffer.bytes, answer->buffer.bytes + answer->buffer.count}, 0, host->generation};
    state->at.at++; // the tag: a list
    host_read_u32(&state->at, &state->left);
    lua_pushcclosure(L, next_annotation, 1);
    return 1;
}

int document_annotate(lua_State *L) {
    lua_host *host = host_of(L);
    object *self = host_to_object(L, 1, "document");
    size_t count;
    const char *kind = luaL_checklstring(L, 2, &count);
    if (!has_name(&host->provides, kind, count))
        return luaL_error(L, "this stage does not declare that it provides '%s'%s", kind,
                          hint(L, kind, count, &host->provides, NULL));
    span place = host_to_region(L, 3);
    if (place.document != self->id) return luaL_argerror(L, 3, "the span belongs to another document");
    if (lua_isnoneornil(L, 4)) {
        lua_settop(L, 3);
        lua_newtable(L);
    }
    luaL_checktype(L, 4, LUA_TTABLE);
    host_charge(L, 20);
    // First beside the output: an annotation is written whole or not at all.
    lua_host_buffer *out = &host->scratch;
    out->count = 0;
    static const uint8_t list = LUA_HOST_LIST;
    static const uint32_t four = 4;
    host_append(L, out, &list, sizeof list);
    host_append(L, out, &four, sizeof four);
    lua_pushinteger(L, self->id);
    host_encode(L, -1, out);
    host_encode(L, 2, out);
    host_push_span(L, place.document, place.start, place.stop);
    host_encode(L, -1, out);
    host_encode(L, 4, out);
    host_append(L, &host->output, out->bytes, out->count);
    return 0;
}

// MARK: Words

typedef struct {
    const uint32_t *at, *end;
    const uint8_t *text;
    uint32_t generation;
    int64_t start, stop;
} word_iterator;

static int next_word(lua_State *L) {
    word_iterator *state = lua_touserdata(L, lua_upvalueindex(1));
    if (state->generation != host_of(L)->generation) return luaL_error(L, "this document is no longer open");
    if (state->at >= state->end || state->at[1] > state->stop) return 0;
    uint32_t first = state->at[0], end = state->at[1];
    state->at += 2;
    lua_pushlstring(L, (const char *)state->text + first, end - first);
    lua_pushinteger(L, first - state->start + 1);
    lua_pushinteger(L, end - state->start);
    return 3;
}

int region_each_word(lua_State *L) {
    static const char NAME[] = "\1words";
    lua_host *host = host_of(L);
    span region = host_to_region(L, 1);
    const lua_host_document *document = host_document(L, region.document);
    block *answer = answered(host, region.document, NAME, sizeof NAME);
    if (!answer) {
        host_charge(L, document->text.count / 16);
        answer = new_answer(L, region.document, NAME, sizeof NAME);
        require_ok(L, answer, host->services.words(host->services.context, region.document, &answer->buffer));
    }
    const uint32_t *words = (const uint32_t *)(const void *)answer->buffer.bytes;
    size_t low = 0, high = answer->buffer.count / 8, count = high;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (words[2 * middle] < (uint64_t)region.start) low = middle + 1;
        else high = middle;
    }
    word_iterator *state = lua_newuserdatauv(L, sizeof *state, 0);
    *state = (word_iterator){words + 2 * low, words + 2 * count, document->text.bytes, host->generation,
                             region.start, region.stop};
    lua_pushcclosure(L, next_word, 1);
    return 1;
}
