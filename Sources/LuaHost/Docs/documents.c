// The text of a document or of a part of it, and what services answered about it. Positions in Lua are those of
// string.sub: from 1, ends included, counted in bytes of the text they belong to.
#define _GNU_SOURCE // memmem
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <stdlib.h>
#include <string.h>

const lua_host_document *host_document(lua_State *L, int64_t index) {
    lua_host *host = host_of(L);
    if (index < 0 || (uint64_t)index >= host->document_count) luaL_error(L, "there is no such document");
    return &host->documents[index];
}

// The whole text is made into a Lua string once per call.
int document_text(lua_State *L) {
    object *self = host_to_document(L, 1);
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
    if (last < first - 1) return luaL_error(L, "span %I..%I ends before it begins", first, last);
    if (first < 1 || last > count)
        return luaL_error(L, "span %I..%I leaves the text, which has %I bytes", first, last, count);
    host_push_span(L, region.document, region.start + first - 1, region.start + last);
    return 1;
}

// The next place of a text, as it is written: no pattern.
int region_find(lua_State *L) {
    span region = host_to_region(L, 1);
    size_t wanted_count;
    const char *wanted = luaL_checklstring(L, 2, &wanted_count);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    luaL_argcheck(L, wanted_count > 0, 2, "there is nothing to find in an empty text");
    luaL_argcheck(L, from >= 1, 3, "positions count from 1");
    int64_t start = from - 1 > region.stop - region.start ? region.stop : region.start + from - 1;
    const uint8_t *text = host_document(L, region.document)->text.bytes;
    host_charge(L, (uint64_t)(region.stop - start) / 16);
    const uint8_t *found = memmem(text + start, (size_t)(region.stop - start), wanted, wanted_count);
    if (!found) return lua_pushnil(L), 1;
    host_push_span(L, region.document, found - text, found - text + (int64_t)wanted_count);
    return 1;
}

// MARK: Answers of services

const block *host_answered(lua_host *host, int64_t document, const char *name, size_t count) {
    if (!host->answers) return NULL;
    for (const block *at = host->answers[document]; at; at = at->next_answer)
        if (at->name_count == count && memcmp(at->name, name, count) == 0) return at;
    return NULL;
}

block *host_new_answer(lua_State *L, int64_t document, const char *name, size_t count) {
    lua_host *host = host_of(L);
    if (!host->answers) {
        host_reserve(L, host->document_count * sizeof *host->answers);
        host->answers = calloc(host->document_count, sizeof *host->answers);
        if (!host->answers) host_stop(L, LUA_HOST_MEMORY);
    }
    block *new = host_new_block(L, count);
    new->document = document;
    memcpy(new->name, name, count);
    new->next_answer = host->answers[document];
    host->answers[document] = new;
    return new;
}
