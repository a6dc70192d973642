#include "matcher.h"

#include "host.h"

#include <ctype.h>
#include <string.h>

enum { MAX_DEPTH = 200, STEPS_PER_CHARGE = 256 };
enum { OPEN = -1, POSITION = -2 }; // special counts of a capture

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
    if (m->level >= MATCHER_MAX_CAPTURES) luaL_error(m->L, "too many captures");
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

const char *matcher_attempt(matcher *m, const char *s, const char *p) {
    m->level = 0;
    m->depth = 0;
    return match(m, s, p);
}

void matcher_push_capture(matcher *m, int index, const char *s, const char *end) {
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

int matcher_push_captures(matcher *m, const char *s, const char *end, bool whole) {
    int count = m->level == 0 && whole ? 1 : m->level;
    luaL_checkstack(m->L, count, "too many captures");
    for (int i = 0; i < count; i++) matcher_push_capture(m, i, s, end);
    return count;
}
