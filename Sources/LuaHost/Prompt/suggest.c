// "did you mean": the nearest of the names offered, by edit distance, if it is near enough to be a slip.
#include "Prompt/prompt.h"

#include <string.h>

enum { LONGEST = 48 };

// Insertions, deletions, replacements and swaps of neighbours.
static size_t distance(const char *a, size_t a_count, const char *b, size_t b_count) {
    size_t rows[3][LONGEST + 1];
    for (size_t j = 0; j <= b_count; j++) rows[0][j] = j;
    for (size_t i = 1; i <= a_count; i++) {
        size_t *row = rows[i % 3], *last = rows[(i + 2) % 3], *before_last = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= b_count; j++) {
            size_t best = last[j - 1] + (a[i - 1] != b[j - 1]);
            if (last[j] + 1 < best) best = last[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swap && before_last[j - 2] + 1 < best) best = before_last[j - 2] + 1;
            row[j] = best;
        }
    }
    return rows[a_count % 3][b_count];
}

static bool before(const char *a, size_t a_count, const char *b, size_t b_count) {
    int order = memcmp(a, b, a_count < b_count ? a_count : b_count);
    return order < 0 || (order == 0 && a_count < b_count);
}

void suggest_start(suggestion *suggestion, const char *name, size_t count) {
    memset(suggestion, 0, sizeof *suggestion);
    suggestion->name = name;
    suggestion->count = count;
    size_t limit = count / 3 > 3 ? 3 : count / 3;
    // A name of one letter is as near to every other one.
    suggestion->best_distance = (limit || count < 2 ? limit : 1) + 1;
}

void suggest_offer(suggestion *suggestion, const char *candidate, size_t count) {
    if (count > LONGEST || suggestion->count > LONGEST) return;
    size_t found = distance(suggestion->name, suggestion->count, candidate, count);
    bool nearer = found < suggestion->best_distance;
    // Names may be offered in any order: of equally near ones take the first in the alphabet.
    bool earlier = suggestion->best && found == suggestion->best_distance
        && before(candidate, count, suggestion->best, suggestion->best_count);
    if (!nearer && !earlier) return;
    suggestion->best_distance = found;
    suggestion->best = candidate;
    suggestion->best_count = count;
}

void suggest_offer_keys(lua_State *L, suggestion *suggestion, int table) {
    host_charge_visit(L, table, 0);
    lua_pushnil(L);
    for (; lua_next(L, table); lua_pop(L, 1)) {
        size_t count;
        if (lua_type(L, -2) != LUA_TSTRING) continue;
        const char *name = lua_tolstring(L, -2, &count);
        host_charge(L, 20); // a stage can have any number of variables
        suggest_offer(suggestion, name, count);
    }
}

void suggest_offer_rows(suggestion *suggestion, const char *owner) {
    for (size_t i = 0; i < API_COUNT; i++)
        if (strcmp(API[i].entry.owner, owner) == 0)
            suggest_offer(suggestion, API[i].entry.name, strlen(API[i].entry.name));
}

const char *suggest_push(lua_State *L, const suggestion *suggestion) {
    if (!suggestion->best) return lua_pushliteral(L, "");
    lua_pushlstring(L, suggestion->best, suggestion->best_count);
    const char *text = lua_pushfstring(L, "; did you mean '%s'?", lua_tostring(L, -1));
    lua_remove(L, -2);
    return text;
}
