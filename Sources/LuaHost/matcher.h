// One match of a Lua pattern, with a charge for every step: the stock matcher can backtrack for centuries inside one C
// call. Results are those of Lua 5.4; the depth of recursion is limited as there.
#ifndef MATCHER_H
#define MATCHER_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum { MATCHER_MAX_CAPTURES = 32 };

typedef struct {
    lua_State *L;
    const char *text, *end;   // the subject
    const char *pattern_end;
    unsigned steps, depth;
    int level;                // captures begun
    struct {
        const char *start;
        ptrdiff_t count;
    } captures[MATCHER_MAX_CAPTURES];
} matcher;

// The end of the match of pattern p at s, or NULL.
const char *matcher_attempt(matcher *m, const char *s, const char *p);

// Pushes all captures of the match [s, end), or the whole of it where there are none and `whole` asks for it.
int matcher_push_captures(matcher *m, const char *s, const char *end, bool whole);
void matcher_push_capture(matcher *m, int index, const char *s, const char *end);

#endif
