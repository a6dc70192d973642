// Measures: values of a plugin's own with the order and the equality that it says they have, and the comparison of what
// accounts give of them for one fact.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"

#include <math.h>
#include <string.h>

enum { MOST_VALUES = 200 }; // of one claim; a discrepancy has no more sides
enum { WORK = 10 };         // to compare two values, beside what the functions of the measure take

// MARK: Declaration

static bool is_one_of(const char *name, const char *const *names) {
    for (; *names; names++)
        if (strcmp(name, *names) == 0) return true;
    return false;
}

// Stack: the table given, the copy, a name and its value.
static void check_entry(lua_State *L) {
    static const char *const functions[] = {"base", "equal", "show", NULL};
    const char *name = lua_type(L, 3) == LUA_TSTRING ? lua_tostring(L, 3) : luaL_typename(L, 3);
    if (is_one_of(name, functions)) {
        if (!lua_isfunction(L, 4)) luaL_error(L, "measure.%s must be a function, not %s", name, host_push_named(L, 4));
    } else if (strcmp(name, "tolerance") == 0) {
        lua_Number share = lua_type(L, 4) == LUA_TNUMBER ? lua_tonumber(L, 4) : -1;
        if (!(share >= 0 && share < 1)) luaL_error(L, "measure.tolerance must be a share from 0 up to 1, such as 0.02");
    } else {
        luaL_error(L, "a measure has no entry '%s'; its entries are base, equal, show and tolerance", name);
    }
}

int collate_measure(lua_State *L) {
    static const uint8_t type[] = "measure", no_fields[4] = {0};
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_newtable(L);
    for (lua_pushnil(L); lua_next(L, 1);) {
        check_entry(L);
        lua_pushvalue(L, 3);
        lua_insert(L, 4);
        lua_rawset(L, 2);
    }
    if (lua_getfield(L, 2, "base") == LUA_TNIL && lua_getfield(L, 2, "equal") == LUA_TNIL)
        luaL_error(L, "a measure has base, a function that gives the number for a value, or equal, one that says whether two "
                      "values are the same");
    if (lua_getfield(L, 2, "tolerance") != LUA_TNIL && lua_getfield(L, 2, "equal") != LUA_TNIL)
        luaL_error(L, "a measure with equal decides alone what is the same: it has no tolerance");
    object *new = host_new_object(L);
    *new = (object){{type, sizeof type - 1}, -1, {no_fields, no_fields + 4}, host_of(L)->generation, OWNER_MEASURE};
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, 1);
    return 1;
}

// MARK: One value, two values

// Pushes the entry of the measure; nothing and false where it has none.
static bool push_entry(lua_State *L, int measure, const char *name) {
    lua_getiuservalue(L, measure, 1);
    bool found = lua_getfield(L, -1, name) != LUA_TNIL;
    lua_remove(L, -2);
    if (!found) lua_pop(L, 1);
    return found;
}

typedef struct {
    lua_Number low, high; // what may be meant
} base;

// The base of the value at an index of the stack; false where it has none.
static bool read_base(lua_State *L, int measure, int value, base *read) {
    int top = lua_gettop(L);
    if (!push_entry(L, measure, "base"))
        luaL_error(L, "this measure has no base: it tells what is the same, and knows no order");
    lua_pushvalue(L, value);
    lua_call(L, 1, 2);
    if (lua_isnil(L, top + 1)) return lua_settop(L, top), false;
    bool is_range = !lua_isnil(L, top + 2);
    for (int i = top + 1; i <= top + 1 + is_range; i++)
        if (lua_type(L, i) != LUA_TNUMBER)
            luaL_error(L, "the base of a value is a number, or the lowest and the highest that may be meant; it is %s",
                       host_push_named(L, i));
    read->low = lua_tonumber(L, top + 1);
    read->high = is_range ? lua_tonumber(L, top + 2) : read->low;
    if (isnan(read->low) || isnan(read->high)) luaL_error(L, "the base of a value is no number (0/0)");
    if (read->low > read->high) luaL_error(L, "the lowest base of a value is above its highest");
    if (read->low == HUGE_VAL || read->high == -HUGE_VAL) luaL_error(L, "the base of a value is not finite");
    lua_settop(L, top);
    return true;
}

static bool ask_equal(lua_State *L, int a, int b) {
    lua_pushvalue(L, -1);
    lua_pushvalue(L, a);
    lua_pushvalue(L, b);
    lua_call(L, 2, 1);
    if (!lua_isboolean(L, -1)) luaL_error(L, "the equal of a measure says true or false, not %s", host_push_named(L, -1));
    bool is_equal = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return is_equal;
}

static bool within(const base *a, const base *b, lua_Number tolerance) {
    lua_Number high = a->low > b->low ? a->low : b->low, low = a->high < b->high ? a->high : b->high;
    return high <= low || high - low <= tolerance * fmax(fabs(high), fabs(low));
}

// Whether the values at two indices of the stack are the same to the measure.
static bool are_equal(lua_State *L, int measure, int a, int b) {
    host_charge(L, WORK);
    if (push_entry(L, measure, "equal")) {
        bool is_equal = ask_equal(L, a, b);
        if (ask_equal(L, b, a) != is_equal)
            luaL_error(L, "the equal of a measure says of two values that they are the same in one order, and not in the other");
        lua_pop(L, 1);
        return is_equal;
    }
    base of_a, of_b;
    lua_Number tolerance = 0;
    if (push_entry(L, measure, "tolerance")) {
        tolerance = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    return read_base(L, measure, a, &of_a) && read_base(L, measure, b, &of_b) && within(&of_a, &of_b, tolerance);
}

static void check_values(lua_State *L, int count) {
    host_to_object(L, 1, "measure");
    for (int i = 2; i <= count; i++) luaL_checkany(L, i);
    lua_settop(L, count);
}

int measure_equal(lua_State *L) {
    check_values(L, 3);
    lua_pushboolean(L, are_equal(L, 1, 2, 3));
    return 1;
}

int measure_before(lua_State *L) {
    check_values(L, 3);
    base a, b;
    bool is_before = read_base(L, 1, 2, &a) && read_base(L, 1, 3, &b) && a.high < b.low;
    lua_pushboolean(L, is_before && !are_equal(L, 1, 2, 3));
    return 1;
}

int measure_base(lua_State *L) {
    check_values(L, 2);
    base of;
    if (!read_base(L, 1, 2, &of)) return lua_pushnil(L), 1;
    lua_pushnumber(L, of.low);
    lua_pushnumber(L, of.high);
    return 2;
}

// MARK: The rows of a corpus

// Where things stand on the stack while a claim is looked at.
enum { CORPUS = 1, MEASURE, WHAT, CLAIMS, ROW, CLAIM, VALUES };

// What accounts give for one claim: values by their place in the list at VALUES.
typedef struct {
    size_t count, accounts;
    size_t account[MOST_VALUES], label[MOST_VALUES];
    int64_t document[MOST_VALUES];                  // of each account
    bool is_told[MOST_VALUES];
    bool agree[MOST_VALUES][MOST_VALUES];           // of accounts
    bool same[MOST_VALUES][MOST_VALUES];            // of values
} row;

static size_t account_of(row *row, int64_t document) {
    for (size_t i = 0; i < row->accounts; i++)
        if (row->document[i] == document) return i;
    row->document[row->accounts] = document;
    return row->accounts++;
}

// Adds the value on top, an annotation, which it takes; one without a base is none.
static void add_value(lua_State *L, row *row) {
    int value = lua_gettop(L);
    base of;
    bool has_base = !push_entry(L, MEASURE, "base") || (lua_pop(L, 1), read_base(L, MEASURE, value, &of));
    if (!has_base) return lua_settop(L, value - 1);
    if (row->count == MOST_VALUES) {
        lua_getfield(L, WHAT, "kind");
        lua_getfield(L, CLAIM, "id");
        luaL_error(L, "the claim %s has more than %d annotations of kind '%s'", lua_tostring(L, -1), MOST_VALUES,
                   lua_tostring(L, -2));
    }
    span place;
    if (!host_span_of(host_to_object(L, value, "annotation"), &place)) luaL_error(L, "an annotation without a span");
    row->account[row->count++] = account_of(row, place.document);
    lua_rawseti(L, VALUES, (lua_Integer)row->count);
}

static void read_values(lua_State *L, row *row) {
    lua_getfield(L, CLAIM, "evidence");
    int evidence = lua_gettop(L);
    for (lua_Integer i = 1; lua_rawgeti(L, evidence, i) != LUA_TNIL; i++) {
        lua_pushcfunction(L, region_all);
        lua_insert(L, -2);
        lua_getfield(L, WHAT, "kind");
        lua_call(L, 2, 1);
        int list = lua_gettop(L);
        for (lua_Integer k = 1; lua_rawgeti(L, list, k) != LUA_TNIL; k++) add_value(L, row);
        lua_settop(L, evidence);
    }
    lua_settop(L, VALUES);
}

static void compare_values(lua_State *L, row *row) {
    for (size_t i = 0; i < row->count; i++) {
        row->same[i][i] = row->agree[row->account[i]][row->account[i]] = true;
        for (size_t k = 0; k < i; k++) {
            lua_rawgeti(L, VALUES, (lua_Integer)i + 1);
            lua_rawgeti(L, VALUES, (lua_Integer)k + 1);
            bool is_same = are_equal(L, MEASURE, VALUES + 1, VALUES + 2);
            lua_settop(L, VALUES);
            row->same[i][k] = row->same[k][i] = is_same;
            if (!is_same) continue;
            row->agree[row->account[i]][row->account[k]] = row->agree[row->account[k]][row->account[i]] = true;
        }
    }
}

// Two accounts are in conflict where no value of one is the same as a value of the other. What an account gives is told
// where it is in conflict with another; values that are the same are told as the first of them.
static bool find_conflict(row *row) {
    bool found = false;
    for (size_t i = 0; i < row->count; i++) {
        for (size_t other = 0; other < row->accounts; other++)
            row->is_told[i] = row->is_told[i] || !row->agree[row->account[i]][other];
        row->label[i] = i;
        for (size_t k = 0; row->is_told[i] && k < i && row->label[i] == i; k++)
            if (row->is_told[k] && row->label[k] == k && row->same[k][i]) row->label[i] = k;
        found = found || row->is_told[i];
    }
    return found;
}

// Pushes the words for a value.
static void push_label(lua_State *L, size_t place) {
    lua_rawgeti(L, VALUES, (lua_Integer)place + 1);
    if (!push_entry(L, MEASURE, "show")) {
        lua_getfield(L, -1, "text");
    } else {
        lua_pushvalue(L, -2);
        lua_call(L, 1, 1);
        if (lua_type(L, -1) != LUA_TSTRING || !lua_rawlen(L, -1))
            luaL_error(L, "the show of a measure gives the words for a value, not %s",
                       lua_type(L, -1) == LUA_TSTRING ? "an empty text" : host_push_named(L, -1));
    }
    lua_remove(L, -2);
}

static bool is_told_before(const row *row, size_t place) {
    for (size_t i = 0; i < place; i++)
        if (row->is_told[i] && row->account[i] == row->account[place] && row->label[i] == row->label[place]) return true;
    return false;
}

// Leaves the list of sides on top, the words of each label in a table below it.
static void push_sides(lua_State *L, const row *row) {
    lua_newtable(L);
    lua_newtable(L);
    int words = lua_gettop(L) - 1, sides = words + 1;
    for (size_t i = 0; i < row->count; i++) {
        if (!row->is_told[i] || is_told_before(row, i)) continue;
        if (row->label[i] == i) {
            push_label(L, i);
            lua_pushvalue(L, -1);
            if (lua_rawget(L, words) != LUA_TNIL)
                luaL_error(L, "two values that are not the same to the measure are both '%s'; give it a show that tells them apart",
                           lua_tostring(L, -2));
            lua_pop(L, 1);
            lua_pushboolean(L, 1);
            lua_rawset(L, words);
        }
        lua_newtable(L);
        lua_rawgeti(L, VALUES, (lua_Integer)i + 1);
        lua_getfield(L, -1, "span");
        lua_setfield(L, -3, "span");
        lua_pop(L, 1);
        push_label(L, row->label[i]);
        lua_setfield(L, -2, "value");
        lua_rawseti(L, sides, (lua_Integer)lua_rawlen(L, sides) + 1);
    }
    lua_remove(L, words);
}

static void tell(lua_State *L, const row *row) {
    host_push_named_method(L, "corpus", sizeof "corpus" - 1, "discrepancy", sizeof "discrepancy" - 1);
    lua_pushvalue(L, CORPUS);
    lua_newtable(L);
    static const char *const entries[] = {"type", "severity", "rule", NULL};
    for (const char *const *name = entries; *name; name++) {
        lua_getfield(L, WHAT, *name);
        lua_setfield(L, -2, *name);
    }
    lua_pushvalue(L, CLAIM);
    lua_setfield(L, -2, "claim");
    push_sides(L, row);
    lua_setfield(L, -2, "sides");
    lua_call(L, 2, 0);
}

static void check_what(lua_State *L) {
    static const char *const entries[] = {"kind", "type", "severity", "rule", NULL};
    luaL_checktype(L, WHAT, LUA_TTABLE);
    lua_settop(L, WHAT);
    for (lua_pushnil(L); lua_next(L, WHAT); lua_settop(L, WHAT + 1)) {
        const char *name = lua_type(L, WHAT + 1) == LUA_TSTRING ? lua_tostring(L, WHAT + 1) : luaL_typename(L, WHAT + 1);
        if (!is_one_of(name, entries))
            luaL_error(L, "corpus:compare takes no entry '%s'; its entries are kind, type, severity and rule", name);
    }
    if (lua_getfield(L, WHAT, "kind") != LUA_TSTRING)
        luaL_error(L, "corpus:compare needs kind: the annotations whose values are compared");
    lua_settop(L, WHAT);
}

int corpus_compare(lua_State *L) {
    host_to_object(L, CORPUS, "corpus");
    host_to_object(L, MEASURE, "measure");
    check_what(L);
    luaL_checkstack(L, 20, "too many calls");
    host_push_named_method(L, "corpus", sizeof "corpus" - 1, "claims", sizeof "claims" - 1);
    lua_pushvalue(L, CORPUS);
    lua_call(L, 1, 1);
    row *row = lua_newuserdatauv(L, sizeof *row, 0);
    lua_Integer added = 0;
    memset(row, 0, sizeof *row);
    for (lua_Integer i = 1; lua_rawgeti(L, CLAIMS, i) != LUA_TNIL; i++) {
        lua_newtable(L);
        host_charge(L, WORK);
        read_values(L, row);
        compare_values(L, row);
        if (find_conflict(row)) {
            tell(L, row);
            added++;
        }
        if (row->count) memset(row, 0, sizeof *row);
        lua_settop(L, ROW);
    }
    lua_pushinteger(L, added);
    return 1;
}
