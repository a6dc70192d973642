// find, match, gmatch and gsub over the charged matcher.
#define _GNU_SOURCE
#include "Libs/libs.h"
#include "Libs/patterns.h"

#include <ctype.h>
#include <string.h>

static void open_matcher(matcher *m, lua_State *L, int text, int pattern) {
    size_t text_count, pattern_count;
    const char *subject = luaL_checklstring(L, text, &text_count), *p = luaL_checklstring(L, pattern, &pattern_count);
    matcher_open(m, L, subject, text_count, p, pattern_count);
}

// Where a search starts: `init` of string.find, from 1, negative from the end. Past the end: false.
static bool initial(lua_State *L, int index, size_t count, size_t *start) {
    lua_Integer init = luaL_optinteger(L, index, 1);
    if (init > 0) *start = (size_t)init - 1;
    else if (init == 0 || init < -(lua_Integer)count) *start = 0;
    else *start = count - (size_t)-init;
    return *start <= count;
}

// MARK: The functions

static bool is_plain(const char *pattern, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (pattern[i] && strchr("^$*+?.([%-", pattern[i])) return false;
    return true;
}

static int search(lua_State *L, bool is_find) {
    matcher m;
    open_matcher(&m, L, 1, 2);
    size_t start, count = (size_t)(m.end - m.text), pattern_count = (size_t)(m.pattern_end - m.pattern);
    if (!initial(L, 3, count, &start)) return lua_pushnil(L), 1;
    const char *s = m.text + start, *end;
    if (is_find && (lua_toboolean(L, 4) || is_plain(m.pattern, pattern_count))) {
        const char *found = memmem(s, count - start, m.pattern, pattern_count);
        host_charge(L, (uint64_t)((found ? found : m.end) - s) / 8);
        if (!found) return lua_pushnil(L), 1;
        lua_pushinteger(L, found - m.text + 1);
        lua_pushinteger(L, found - m.text + (lua_Integer)pattern_count);
        return 2;
    }
    s = matcher_find(&m, s, true, &end);
    matcher_settle(&m);
    if (!s) return lua_pushnil(L), 1;
    if (!is_find) return matcher_push_captures(&m, s, end, true);
    lua_pushinteger(L, s - m.text + 1);
    lua_pushinteger(L, end - m.text);
    return 2 + matcher_push_captures(&m, s, end, false);
}

static int find(lua_State *L) {
    return search(L, true);
}

static int match_function(lua_State *L) {
    return search(L, false);
}

void match_loop_open(match_loop *loop, lua_State *L, int text, int pattern) {
    open_matcher(&loop->matcher, L, text, pattern);
    loop->at = loop->matcher.text;
    loop->last_end = NULL;
}

const char *match_loop_next(match_loop *loop, lua_State *L, bool is_anchored, const char **end) {
    matcher *m = &loop->matcher;
    m->L = L; // it may go on in another coroutine
    const char *s = NULL;
    is_anchored = is_anchored && m->pattern < m->pattern_end && *m->pattern == '^';
    if (is_anchored && loop->last_end) loop->at = m->end + 1;
    while (loop->at <= m->end && (s = matcher_find(m, loop->at, is_anchored, end)) && *end == loop->last_end)
        loop->at = s + 1;
    m->steps++;
    matcher_settle(m);
    if (loop->at > m->end || !s) {
        loop->at = m->end + 1;
        return NULL;
    }
    loop->at = loop->last_end = *end;
    return s;
}

// The text and the pattern stay alive as upvalues of the function.
int next_match(lua_State *L) {
    match_loop *loop = lua_touserdata(L, lua_upvalueindex(3));
    const char *end, *s = match_loop_next(loop, L, false, &end);
    return s ? matcher_push_captures(&loop->matcher, s, end, true) : 0;
}

static int gmatch(lua_State *L) {
    size_t count, start;
    luaL_checklstring(L, 1, &count);
    luaL_checkstring(L, 2);
    bool is_inside = initial(L, 3, count, &start);
    lua_settop(L, 2);
    match_loop *loop = lua_newuserdatauv(L, sizeof *loop, 0);
    match_loop_open(loop, L, 1, 2);
    loop->at += is_inside ? start : count + 1;
    lua_pushcclosure(L, next_match, 3);
    return 1;
}

// MARK: Replacing

static void add_text(matcher *m, luaL_Buffer *out, const char *s, const char *end) {
    size_t count;
    const char *news = lua_tolstring(m->L, 3, &count);
    host_charge(m->L, count / 8);
    for (const char *at = news, *last = news + count; at < last; at++) {
        if (*at != '%') {
            luaL_addchar(out, *at);
            continue;
        }
        at++;
        if (at < last && *at == '%') {
            luaL_addchar(out, '%');
        } else if (at < last && isdigit((unsigned char)*at)) {
            if (*at == '0') luaL_addlstring(out, s, (size_t)(end - s));
            else {
                matcher_push_capture(m, *at - '1', s, end);
                luaL_tolstring(m->L, -1, NULL);
                lua_remove(m->L, -2);
                luaL_addvalue(out);
            }
        } else {
            luaL_error(m->L, "invalid use of '%%' in replacement string");
        }
    }
}

// Adds what replaces the match; true if it differs from what was there.
static bool add_replacement(matcher *m, luaL_Buffer *out, const char *s, const char *end, int type) {
    lua_State *L = m->L;
    if (type == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        lua_call(L, matcher_push_captures(m, s, end, true), 1);
    } else if (type == LUA_TTABLE) {
        matcher_push_capture(m, 0, s, end);
        lua_gettable(L, 3);
    } else {
        add_text(m, out, s, end);
        return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(out, s, (size_t)(end - s));
        return false;
    }
    if (!lua_isstring(L, -1)) luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    luaL_addvalue(out);
    return true;
}

static int gsub(lua_State *L) {
    matcher m;
    open_matcher(&m, L, 1, 2);
    int type = lua_type(L, 3);
    luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE, 3,
                     "string/function/table");
    lua_Integer limit = luaL_optinteger(L, 4, m.end - m.text + 1), done = 0;
    bool is_anchored = m.pattern < m.pattern_end && *m.pattern == '^', changed = false;
    const char *s = m.text, *last_end = NULL, *end;
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    while (done < limit) {
        const char *found = matcher_find(&m, s, true, &end);
        if (!found) break;
        luaL_addlstring(&out, s, (size_t)(found - s));
        s = found;
        if (end != last_end) {
            done++;
            changed = add_replacement(&m, &out, s, end, type) || changed;
            s = last_end = end;
        } else if (s < m.end) {
            luaL_addchar(&out, *s++);
        } else {
            break;
        }
        if (is_anchored) break;
    }
    m.steps += (uint64_t)(m.end - m.text) / 16;
    matcher_settle(&m);
    if (changed) {
        luaL_addlstring(&out, s, (size_t)(m.end - s));
        luaL_pushresult(&out);
    } else {
        lua_pushvalue(L, 1);
    }
    lua_pushinteger(L, done);
    return 2;
}

void libs_open_patterns(lua_State *L, int library) {
    static const luaL_Reg own[] = {{"find", find}, {"match", match_function}, {"gmatch", gmatch}, {"gsub", gsub},
                                   {NULL, NULL}};
    lua_pushvalue(L, library);
    luaL_setfuncs(L, own, 0);
    lua_pop(L, 1);
}
