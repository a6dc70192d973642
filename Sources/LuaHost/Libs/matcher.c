#include "Libs/matcher.h"

#include "Sandbox/charge.h"

#include <lauxlib.h>

#include <string.h>

enum { MAX_DEPTH = 200, STEPS_PER_CHARGE = 256 };
enum { OPEN = -1, POSITION = -2 }; // special counts of a capture

void matcher_settle(matcher *m) {
    host_charge(m->L, m->steps);
    m->steps = 0;
}

static inline void step(matcher *m, uint64_t count) {
    m->steps += count;
    if (m->steps >= STEPS_PER_CHARGE) matcher_settle(m);
}

// MARK: Classes

enum { ALPHA = 1, CNTRL = 2, DIGIT = 4, LOWER = 8, PUNCT = 16, SPACE = 32, UPPER = 64, HEX = 128, ZERO = 256 };
enum { ALNUM = ALPHA | DIGIT, GRAPH = ALNUM | PUNCT };

// The classes of a byte, those of the C locale whatever the locale of the process.
#define IS_IN(c, first, last) ((c) >= (first) && (c) <= (last))
#define CLASSES(c) \
    ((IS_IN(c, 'a', 'z') ? ALPHA | LOWER : 0) | (IS_IN(c, 'A', 'Z') ? ALPHA | UPPER : 0) \
     | (IS_IN(c, '0', '9') ? DIGIT | HEX : 0) | (IS_IN(c, 'a', 'f') || IS_IN(c, 'A', 'F') ? HEX : 0) \
     | ((c) < 32 || (c) == 127 ? CNTRL : 0) | (IS_IN(c, 9, 13) || (c) == 32 ? SPACE : 0) | ((c) == 0 ? ZERO : 0) \
     | (IS_IN(c, 33, 47) || IS_IN(c, 58, 64) || IS_IN(c, 91, 96) || IS_IN(c, 123, 126) ? PUNCT : 0))
#define ROW(c) \
    CLASSES(c), CLASSES((c) + 1), CLASSES((c) + 2), CLASSES((c) + 3), CLASSES((c) + 4), CLASSES((c) + 5), \
        CLASSES((c) + 6), CLASSES((c) + 7)
#define ROWS(c) ROW(c), ROW((c) + 8), ROW((c) + 16), ROW((c) + 24)
static const uint16_t classes[256] = {ROWS(0), ROWS(32), ROWS(64), ROWS(96)}; // nothing above ASCII

// The classes that the letter after % stands for; 0 where it is no class but itself.
static uint16_t mask_of(int letter) {
    switch (letter | 0x20) {
    case 'a': return ALPHA;
    case 'c': return CNTRL;
    case 'd': return DIGIT;
    case 'g': return GRAPH;
    case 'l': return LOWER;
    case 'p': return PUNCT;
    case 's': return SPACE;
    case 'u': return UPPER;
    case 'w': return ALNUM;
    case 'x': return HEX;
    case 'z': return ZERO;
    default: return 0;
    }
}

static bool is_letter(int byte) {
    return classes[byte] & ALPHA;
}

// MARK: One item of a pattern

// The place after the item at p: a byte, an escape, or a set.
static inline const char *item_end(matcher *m, const char *p) {
    char c = *p++;
    if (c == '%') {
        if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
        return p + 1;
    }
    if (c != '[') return p;
    if (p < m->pattern_end && *p == '^') p++;
    do { // the first byte is never the closing bracket
        if (p >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
        c = *p++;
        if (c == '%') p++; // skips escapes such as %]
    } while (p >= m->pattern_end || *p != ']');
    return p + 1;
}

static void add_byte(matcher_set *set, int byte) {
    set->bits[byte >> 6] |= 1ULL << (byte & 63);
}

// Reads the set [p, last], where p is at '[' and last at its ']'.
static void read_set(matcher_set *set, const char *p, const char *last) {
    memset(set->bits, 0, sizeof set->bits);
    set->at = p;
    bool is_negated = p[1] == '^';
    if (is_negated) p++;
    while (++p < last) {
        int byte = (unsigned char)*p;
        if (byte == '%') {
            byte = (unsigned char)*++p;
            uint16_t mask = is_letter(byte) ? mask_of(byte) : 0;
            bool wanted = !(classes[byte] & UPPER);
            if (!mask) add_byte(set, byte);
            for (int i = 0; mask && i < 256; i++)
                if (((classes[i] & mask) != 0) == wanted) add_byte(set, i);
        } else if (p[1] == '-' && p + 2 < last) {
            for (int to = (unsigned char)p[2]; byte <= to; byte++) add_byte(set, byte);
            p += 2;
        } else {
            add_byte(set, byte);
        }
    }
    for (int i = 0; is_negated && i < 4; i++) set->bits[i] = ~set->bits[i];
}

static const matcher_set *set_at(matcher *m, const char *p, const char *set_end) {
    for (int i = 0; i < m->set_count; i++)
        if (m->sets[i].at == p) return &m->sets[i];
    matcher_set *set = &m->sets[m->set_count];
    if (m->set_count < MATCHER_MAX_SETS) m->set_count++;
    step(m, (uint64_t)(set_end - p));
    read_set(set, p, set_end - 1);
    return set;
}

static inline bool in_set(const matcher_set *set, int byte) {
    return set->bits[byte >> 6] >> (byte & 63) & 1;
}

// What one item accepts.
typedef struct {
    enum { ANY, BYTE, CLASS, SET } kind;
    bool wanted;             // CLASS: false for the capital letters, which negate
    uint16_t mask;           // CLASS
    unsigned char byte;      // BYTE
    const matcher_set *set;  // SET: good until the next set is read
} item;

static inline item read_item(matcher *m, const char *p, const char *end) {
    if (*p == '.') return (item){.kind = ANY};
    if (*p == '[') return (item){.kind = SET, .set = set_at(m, p, end)};
    if (*p != '%') return (item){.kind = BYTE, .byte = (unsigned char)*p};
    int letter = (unsigned char)p[1];
    uint16_t mask = is_letter(letter) ? mask_of(letter) : 0;
    if (!mask) return (item){.kind = BYTE, .byte = (unsigned char)letter};
    return (item){.kind = CLASS, .mask = mask, .wanted = !(classes[letter] & UPPER)};
}

static inline bool accepts(const item *item, int byte) {
    switch (item->kind) {
    case ANY: return true;
    case BYTE: return item->byte == byte;
    case CLASS: return ((classes[byte] & item->mask) != 0) == item->wanted;
    default: return in_set(item->set, byte);
    }
}

// The end of the run of bytes from s that the item accepts.
static const char *run_end(matcher *m, const char *s, const item *item) {
    const char *start = s;
    switch (item->kind) {
    case ANY: s = m->end; break;
    case BYTE:
        while (s < m->end && (unsigned char)*s == item->byte) s++;
        break;
    case CLASS:
        while (s < m->end && ((classes[(unsigned char)*s] & item->mask) != 0) == item->wanted) s++;
        break;
    case SET:
        while (s < m->end && in_set(item->set, (unsigned char)*s)) s++;
        break;
    }
    step(m, item->kind == ANY ? 1 : (uint64_t)(s - start) + 1);
    return s;
}

// The first place from s on whose byte the item accepts, or the end.
static const char *skip_to(matcher *m, const char *s, const item *item) {
    const char *start = s;
    switch (item->kind) {
    case ANY: return s;
    case BYTE: {
        const char *found = memchr(s, item->byte, (size_t)(m->end - s));
        s = found ? found : m->end;
        step(m, (uint64_t)(s - start) / 16);
        return s;
    }
    default:
        while (s < m->end && !accepts(item, (unsigned char)*s)) s++;
        step(m, (uint64_t)(s - start));
        return s;
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
        step(m, 1);
        if (*s == closing) {
            if (--depth == 0) return s + 1;
        } else if (*s == opening) {
            depth++;
        }
    }
    return NULL;
}

static const char *match_most(matcher *m, const char *s, const item *item, const char *rest) {
    const char *longest = run_end(m, s, item);
    if (rest == m->pattern_end && m->depth < MAX_DEPTH) return longest;
    for (const char *at = longest; at >= s; at--) {
        const char *end = match(m, at, rest);
        if (end) return end;
    }
    return NULL;
}

static const char *match_fewest(matcher *m, const char *s, const char *p, const char *next) {
    for (;; s++) {
        const char *end = match(m, s, next + 1);
        if (end) return end;
        step(m, 1);
        if (s >= m->end) return NULL;
        item one = read_item(m, p, next); // anew: the rest of the pattern may have read other sets
        if (!accepts(&one, (unsigned char)*s)) return NULL;
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

static bool at_frontier(matcher *m, const char *s, const char *p, const char *set_end) {
    const matcher_set *set = set_at(m, p, set_end);
    int before = s == m->text ? 0 : (unsigned char)s[-1];
    int here = s == m->end ? 0 : (unsigned char)*s;
    return !in_set(set, before) && in_set(set, here);
}

// The end of the match of pattern p at s, or NULL. Items without alternatives are walked in the loop.
static const char *walk(matcher *m, const char *s, const char *p) {
    while (p < m->pattern_end) {
        step(m, 1);
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
            if (classes[(unsigned char)kind] & DIGIT) {
                s = match_again(m, s, (unsigned char)kind);
                if (!s) return NULL;
                p += 2;
                continue;
            }
        }
        const char *next = item_end(m, p);
        item one = read_item(m, p, next);
        bool is_here = s < m->end && accepts(&one, (unsigned char)*s);
        switch (next < m->pattern_end ? *next : '\0') {
        case '*': return match_most(m, s, &one, next + 1);
        case '+': return is_here ? match_most(m, s + 1, &one, next + 1) : NULL;
        case '-': return match_fewest(m, s, p, next);
        case '?':
            if (is_here) {
                const char *end = match(m, s + 1, next + 1);
                if (end) return end;
            }
            p = next + 1;
            break;
        default:
            if (!is_here) return NULL;
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

const char *matcher_attempt(matcher *m, const char *s, const char *p) {
    m->level = 0;
    m->depth = 0;
    return match(m, s, p);
}

void matcher_open(matcher *m, lua_State *L, const char *text, size_t text_count, const char *pattern, size_t pattern_count) {
    m->L = L;
    m->text = text;
    m->end = text + text_count;
    m->pattern = pattern;
    m->pattern_end = pattern + pattern_count;
    m->steps = 0;
    m->set_count = 0;
}

// Whether the pattern begins with an item that must be there: places without it need no attempt.
static bool starts_plainly(matcher *m, const char *p, item *first) {
    if (p == m->pattern_end || *p == '(' || *p == ')' || *p == '$') return false;
    if (*p == '%' && p + 1 < m->pattern_end && (p[1] == 'b' || p[1] == 'f' || (classes[(unsigned char)p[1]] & DIGIT)))
        return false;
    const char *next = item_end(m, p);
    if (next < m->pattern_end && (*next == '*' || *next == '?' || *next == '-')) return false;
    *first = read_item(m, p, next);
    return true;
}

const char *matcher_find(matcher *m, const char *s, bool anchors, const char **end) {
    const char *p = m->pattern;
    if (anchors && p < m->pattern_end && *p == '^') {
        *end = matcher_attempt(m, s, p + 1);
        return *end ? s : NULL;
    }
    // A capture at the front opens before its first item; a position is read wherever the match begins.
    const char *plain = p;
    for (int i = 0; i < 2 && plain + 1 < m->pattern_end && *plain == '('; i++) plain += plain[1] == ')' ? 2 : 1;
    item first;
    bool skips = starts_plainly(m, plain, &first);
    for (; s <= m->end; s++) {
        if (skips && (s = skip_to(m, s, &first)) == m->end) return NULL;
        if ((*end = matcher_attempt(m, s, p))) return s;
    }
    return NULL;
}

// MARK: Captures

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
    if (count > LUA_MINSTACK / 2) luaL_checkstack(m->L, count, "too many captures");
    for (int i = 0; i < count; i++) matcher_push_capture(m, i, s, end);
    return count;
}
