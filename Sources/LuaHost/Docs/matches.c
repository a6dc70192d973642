// The matches of a pattern in a document or in a part of it: a span for each, then its captures.
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"
#include "Libs/patterns.h"

// The text and the pattern stay alive as upvalues of the function.
typedef struct {
    match_loop loop;
    span region, outer; // what was at hand before the loop
} region_loop;

int next_region_match(lua_State *L) {
    region_loop *state = lua_touserdata(L, lua_upvalueindex(3));
    const matcher *m = &state->loop.matcher;
    const char *end, *s = match_loop_next(&state->loop, L, true, &end);
    if (!s) {
        host_of(L)->at_hand = state->outer;
        return 0;
    }
    host_require_current(L, state->region.generation);
    int64_t first = state->region.start + (s - m->text);
    host_push_span(L, state->region.document, first, first + (end - s));
    host_mark(L, -1);
    return 1 + matcher_push_captures(&state->loop.matcher, s, end, false);
}

int region_matches(lua_State *L) {
    span region = host_to_region(L, 1);
    luaL_checkstring(L, 2);
    lua_settop(L, 2);
    const lua_host_document *document = host_document(L, region.document);
    if (region.start == 0 && (size_t)region.stop == document->text.count) {
        lua_pushcfunction(L, document_text); // the text that is kept
        host_push_document(L, region.document);
        lua_call(L, 1, 1);
    } else {
        lua_pushlstring(L, (const char *)document->text.bytes + region.start, (size_t)(region.stop - region.start));
    }
    lua_replace(L, 1);
    region_loop *state = lua_newuserdatauv(L, sizeof *state, 0);
    match_loop_open(&state->loop, L, 1, 2);
    state->region = region;
    state->outer = host_of(L)->at_hand;
    lua_pushcclosure(L, next_region_match, 3);
    return 1;
}
