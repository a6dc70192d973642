// One match of a Lua pattern, with a charge for every step: the stock matcher can backtrack for centuries inside one C
// call. Results are those of Lua 5.4 in the C locale; the depth of recursion is limited as there.
#ifndef MATCHER_H
#define MATCHER_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MATCHER_MAX_CAPTURES = 32, MATCHER_MAX_SETS = 8 };

// The bytes of a set such as [%w_], read once.
typedef struct {
    const char *at; // where the set stands in the pattern
    uint64_t bits[4];
} matcher_set;

typedef struct {
    lua_State *L;
    const char *text, *end;   // the subject
    const char *pattern, *pattern_end;
    uint64_t steps;           // not charged yet
    unsigned depth;
    int level;                // captures begun
    int set_count;
    struct {
        const char *start;
        ptrdiff_t count;
    } captures[MATCHER_MAX_CAPTURES];
    matcher_set sets[MATCHER_MAX_SETS + 1]; // the last one serves all sets that found no place of their own
} matcher;

void matcher_open(matcher *m, lua_State *L, const char *text, size_t text_count, const char *pattern, size_t pattern_count);

// The first match at or after s: returns its start and sets `end`, or returns NULL. A pattern that begins with ^ is
// tried at s only where `anchors` allows it.
const char *matcher_find(matcher *m, const char *s, bool anchors, const char **end);

// The end of the match of pattern p at s, or NULL.
const char *matcher_attempt(matcher *m, const char *s, const char *p);

// Charges the steps that are left over. Every use of a matcher ends with it.
void matcher_settle(matcher *m);

// Pushes all captures of the match [s, end), or the whole of it where there are none and `whole` asks for it.
int matcher_push_captures(matcher *m, const char *s, const char *end, bool whole);
void matcher_push_capture(matcher *m, int index, const char *s, const char *end);

#endif
