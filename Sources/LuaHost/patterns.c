// Lua patterns with a charge for every step: the stock matcher can backtrack for centuries inside one C call.
// Results are those of Lua 5.4; the depth of recursion is limited as there.
#define _GNU_SOURCE
#include "host.h"

#include <ctype.h>
#include <string.h>

enum { MAX_CAPTURES = 32, MAX_DEPTH = 200, STEPS_PER_CHARGE = 256 };
enum { OPEN = -1, POSITION = -2 }; // special counts of a capture

typedef struct {
    lua_State *L;
    const char *text, *end;   // the subject
    const char *pattern_end;
    unsigned steps, depth;
    int level;                // captures begun
    struct {
        const char *start;
        ptrdiff_t count;
    } captures[MAX_CAPTURES];
} matcher;

static void step(matcher *m) {
    if (++m->steps < STEPS_PER_CHARGE) return;
    m->steps = 0;
    host_charge(m->L, STEPS_PER_CHARGE);
}

// MARK: One item of a pattern

static const char *class_end(matcher *m, const char *p) {
    if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 1;
}

// The place after the item at p: a byte, an escape, or a set.
static const char *item_end(matcher *m, const char *p) {
    char c = *p++;
    if (c == '%') return class_end(m, p);
    if (c != '[') return p;
    if (p < m->pattern_end && *p == '^') p++;
    do { // the first byte is never the closing bracket
        if (p >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
        c = *p++;
        if (c == '%') p++; // skips escapes such as %]
    } while (p >= m->pattern_end || *p != ']');
    return p + 1;
}

static bool in_class(int byte, int class) {
    bool result;
    switch (tolower(class)) {
    case 'a': result = isalpha(byte); break;
    case 'c': result = iscntrl(byte); break;
    case 'd': result = isdigit(byte); break;
    case 'g': result = isgraph(byte); break;
    case 'l': result = islower(byte); break;
    case 'p': result = ispunct(byte); break;
    case 's': result = isspace(byte); break;
    case 'u': result = isupper(byte); break;
    case 'w': result = isalnum(byte); break;
    case 'x': result = isxdigit(byte); break;
    case 'z': result = byte == 0; break;
    default: return class == byte;
    }
    return isupper(class) ? !result : result;
}

// Whether a byte is in the set [p, last], where p is at '[' and last at its ']'.
static bool in_set(int byte, const char *p, const char *last) {
    bool wanted = true;
    if (p[1] == '^') {
        wanted = false;
        p++;
    }
    while (++p < last) {
        if (*p == '%') {
            p++;
            if (in_class(byte, (unsigned char)*p)) return wanted;
        } else if (p[1] == '-' && p + 2 < last) {
            if ((unsigned char)p[0] <= byte && byte <= (unsigned char)p[2]) return wanted;
            p += 2;
        } else if ((unsigned char)*p == byte) {
            return wanted;
        }
    }
    return !wanted;
}

static bool item_matches(matcher *m, const char *s, const char *p, const char *item_end) {
    step(m);
    if (s >= m->end) return false;
    int byte = (unsigned char)*s;
    switch (*p) {
    case '.': return true;
    case '%': return in_class(byte, (unsigned char)p[1]);
    case '[': return in_set(byte, p, item_end - 1);
    default: return (unsigned char)*p == byte;
    }
}

// MARK: Matching

static const char *match(matcher *m, const char *s, const char *p);

static const char *match_balance(matcher *m, const char *s, const char *p) {
    if (p + 1 >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
    if (s >= m->end || *s != *p) return NULL;
    char opening = p[0], closing = p[1];
    int depth = 1;
    while (++s < m->end) {
        step(m);
        if (*s == closing) {
            if (--depth == 0) return s + 1;
        } else if (*s == opening) {
            depth++;
        }
    }
    return NULL;
}

static const char *match_most(matcher *m, const char *s, const char *p, const char *next) {
    ptrdiff_t count = 0;
    while (item_matches(m, s + count, p, next)) count++;
    for (; count >= 0; count--) {
        const char *end = match(m, s + count, next + 1);
        if (end) return end;
    }
    return NULL;
}

static const char *match_fewest(matcher *m, const char *s, const char *p, const char *next) {
    for (;; s++) {
        const char *end = match(m, s, next + 1);
        if (end) return end;
        if (!item_matches(m, s, p, next)) return NULL;
    }
}

static const char *open_capture(matcher *m, const char *s, const char *p, ptrdiff_t kind) {
    if (m->level >= MAX_CAPTURES) luaL_error(m->L, "too many captures");
    m->captures[m->level].start = s;
    m->captures[m->level].count = kind;
    m->level++;
    const char *end = match(m, s, p);
    if (!end) m->level--;
    return end;
}

static const char *close_capture(matcher *m, const char *s, const char *p) {
    int open = m->level - 1;
    while (open >= 0 && m->captures[open].count != OPEN) open--;
    if (open < 0) luaL_error(m->L, "invalid pattern capture");
    m->captures[open].count = s - m->captures[open].start;
    const char *end = match(m, s, p);
    if (!end) m->captures[open].count = OPEN;
    return end;
}

static const char *match_again(matcher *m, const char *s, int digit) {
    int capture = digit - '1';
    if (capture < 0 || capture >= m->level || m->captures[capture].count == OPEN)
        luaL_error(m->L, "invalid capture index %%%d", capture + 1);
    ptrdiff_t count = m->captures[capture].count;
    if (count == POSITION) return NULL; // a position has no text
    host_charge(m->L, (uint64_t)count / 16);
    bool same = m->end - s >= count && memcmp(m->captures[capture].start, s, (size_t)count) == 0;
    return same ? s + count : NULL;
}

static bool at_frontier(matcher *m, const char *s, const char *set, const char *set_end) {
    int before = s == m->text ? 0 : (unsigned char)s[-1];
    int here = s == m->end ? 0 : (unsigned char)*s;
    return !in_set(before, set, set_end - 1) && in_set(here, set, set_end - 1);
}

// The end of the match of pattern p at s, or NULL. Items without alternatives are walked in the loop.
static const char *walk(matcher *m, const char *s, const char *p) {
    while (p < m->pattern_end) {
        step(m);
        if (*p == '(') {
            bool is_position = p + 1 < m->pattern_end && p[1] == ')';
            return is_position ? open_capture(m, s, p + 2, POSITION) : open_capture(m, s, p + 1, OPEN);
        }
        if (*p == ')') return close_capture(m, s, p + 1);
        if (*p == '$' && p + 1 == m->pattern_end) return s == m->end ? s : NULL;
        if (*p == '%' && p + 1 < m->pattern_end) {
            char kind = p[1];
            if (kind == 'b') {
                s = match_balance(m, s, p + 2);
                if (!s) return NULL;
                p += 4;
                continue;
            }
            if (kind == 'f') {
                p += 2;
                if (p >= m->pattern_end || *p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
                const char *set_end = item_end(m, p);
                if (!at_frontier(m, s, p, set_end)) return NULL;
                p = set_end;
                continue;
            }
            if (isdigit((unsigned char)kind)) {
                s = match_again(m, s, (unsigned char)kind);
                if (!s) return NULL;
                p += 2;
                continue;
            }
        }
        const char *next = item_end(m, p);
        char suffix = next < m->pattern_end ? *next : '\0';
        switch (suffix) {
        case '*': return match_most(m, s, p, next);
        case '+': return item_matches(m, s, p, next) ? match_most(m, s + 1, p, next) : NULL;
        case '-': return match_fewest(m, s, p, next);
        case '?':
            if (item_matches(m, s, p, next)) {
                const char *end = match(m, s + 1, next + 1);
                if (end) return end;
            }
            p = next + 1;
            break;
        default:
            if (!item_matches(m, s, p, next)) return NULL;
            s++;
            p = next;
        }
    }
    return s;
}

static const char *match(matcher *m, const char *s, const char *p) {
    if (++m->depth > MAX_DEPTH) luaL_error(m->L, "pattern too complex");
    const char *end = walk(m, s, p);
    m->depth--;
    return end;
}

// MARK: Captures

static const char *attempt(matcher *m, const char *s, const char *p) {
    m->level = 0;
    m->depth = 0;
    return match(m, s, p);
}

static void push_capture(matcher *m, int index, const char *s, const char *end) {
    if (index >= m->level) {
        if (index != 0) luaL_error(m->L, "invalid capture index %%%d", index + 1);
        lua_pushlstring(m->L, s, (size_t)(end - s));
    } else if (m->captures[index].count == POSITION) {
        lua_pushinteger(m->L, m->captures[index].start - m->text + 1);
    } else if (m->captures[index].count == OPEN) {
        luaL_error(m->L, "unfinished capture");
    } else {
        host_charge(m->L, (uint64_t)m->captures[index].count / 16);
        lua_pushlstring(m->L, m->captures[index].start, (size_t)m->captures[index].count);
    }
}

// Pushes all captures, or the whole match where there are none and `whole` asks for it.
static int push_captures(matcher *m, const char *s, const char *end, bool whole) {
    int count = m->level == 0 && whole ? 1 : m->level;
    luaL_checkstack(m->L, count, "too many captures");
    for (int i = 0; i < count; i++) push_capture(m, i, s, end);
    return count;
}

static matcher make(lua_State *L, int text, const char **pattern, int pattern_index) {
    size_t text_count, pattern_count;
    const char *subject = luaL_checklstring(L, text, &text_count);
    *pattern = luaL_checklstring(L, pattern_index, &pattern_count);
    return (matcher){.L = L, .text = subject, .end = subject + text_count, .pattern_end = *pattern + pattern_count};
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
    const char *p;
    matcher m = make(L, 1, &p, 2);
    size_t start, count = (size_t)(m.end - m.text), pattern_count = (size_t)(m.pattern_end - p);
    if (!initial(L, 3, count, &start)) return lua_pushnil(L), 1;
    if (is_find && (lua_toboolean(L, 4) || is_plain(p, pattern_count))) {
        host_charge(L, (count - start) / 16);
        const char *found = memmem(m.text + start, count - start, p, pattern_count);
        if (!found) return lua_pushnil(L), 1;
        lua_pushinteger(L, found - m.text + 1);
        lua_pushinteger(L, found - m.text + (lua_Integer)pattern_count);
        return 2;
    }
    bool is_anchored = p < m.pattern_end && *p == '^';
    if (is_anchored) p++;
    const char *s = m.text + start;
    do {
        const char *end = attempt(&m, s, p);
        if (!end) continue;
        host_charge(L, m.steps);
        if (!is_find) return push_captures(&m, s, end, true);
        lua_pushinteger(L, s - m.text + 1);
        lua_pushinteger(L, end - m.text);
        return 2 + push_captures(&m, s, end, false);
    } while (s++ < m.end && !is_anchored);
    host_charge(L, m.steps);
    lua_pushnil(L);
    return 1;
}

static int find(lua_State *L) {
    return search(L, true);
}

static int match_function(lua_State *L) {
    return search(L, false);
}

// An iteration over the matches in a text: of gmatch, or of region:matches, whose results begin with a span.
typedef struct {
    size_t at, last_end; // offsets; last_end is SIZE_MAX before the first match
    bool gives_spans;
    span region;
} iteration;

static int next_match(lua_State *L) {
    iteration *state = lua_touserdata(L, lua_upvalueindex(3));
    const char *p;
    matcher m = make(L, lua_upvalueindex(1), &p, lua_upvalueindex(2));
    size_t count = (size_t)(m.end - m.text);
    for (; state->at <= count; state->at++) {
        const char *s = m.text + state->at, *end = attempt(&m, s, p);
        if (!end || (size_t)(end - m.text) == state->last_end) continue;
        host_charge(L, m.steps + 1);
        int64_t first = state->region.start + (int64_t)state->at;
        state->at = state->last_end = (size_t)(end - m.text);
        if (!state->gives_spans) return push_captures(&m, s, end, true);
        if (state->region.generation != host_of(L)->generation) return luaL_error(L, "this document is no longer open");
        host_push_span(L, state->region.document, first, first + (end - s));
        return 1 + push_captures(&m, s, end, false);
    }
    host_charge(L, m.steps);
    return 0;
}

static iteration *push_iteration(lua_State *L) {
    iteration *state = lua_newuserdatauv(L, sizeof *state, 0);
    *state = (iteration){.last_end = SIZE_MAX};
    return state;
}

static int gmatch(lua_State *L) {
    size_t count, start;
    luaL_checklstring(L, 1, &count);
    luaL_checkstring(L, 2);
    bool is_inside = initial(L, 3, count, &start);
    lua_settop(L, 2);
    push_iteration(L)->at = is_inside ? start : count + 1;
    lua_pushcclosure(L, next_match, 3);
    return 1;
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
    iteration *state = push_iteration(L);
    state->gives_spans = true;
    state->region = region;
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
                push_capture(m, *at - '1', s, end);
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
        lua_call(L, push_captures(m, s, end, true), 1);
    } else if (type == LUA_TTABLE) {
        push_capture(m, 0, s, end);
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
    const char *p;
    matcher m = make(L, 1, &p, 2);
    int type = lua_type(L, 3);
    luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE, 3,
                     "string/function/table");
    lua_Integer limit = luaL_optinteger(L, 4, m.end - m.text + 1), done = 0;
    bool is_anchored = p < m.pattern_end && *p == '^', changed = false;
    if (is_anchored) p++;
    const char *s = m.text, *last_end = NULL;
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    while (done < limit) {
        const char *end = attempt(&m, s, p);
        if (end && end != last_end) {
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
    host_charge(L, m.steps + (uint64_t)(m.end - m.text) / 16);
    if (changed) {
        luaL_addlstring(&out, s, (size_t)(m.end - s));
        luaL_pushresult(&out);
    } else {
        lua_pushvalue(L, 1);
    }
    lua_pushinteger(L, done);
    return 2;
}

void host_open_patterns(lua_State *L, int library) {
    static const luaL_Reg own[] = {{"find", find}, {"match", match_function}, {"gmatch", gmatch}, {"gsub", gsub},
                                   {NULL, NULL}};
    lua_pushvalue(L, library);
    luaL_setfuncs(L, own, 0);
    lua_pop(L, 1);
}
