// Where the host reaches into Lua's own memory, because no function of its API reaches what results must not depend on.
// The layout is that of 5.4, and it is looked at in every state before anything relies on it. With another release, or
// another layout, the host works all the same: hashes have the seed that Lua takes, visits of tables are charged by their
// entries alone, and `__mode` is refused by setmetatable only.
#include "Sandbox/sandbox.h"

#include <stdlib.h>
#include <string.h>

enum { IS_KNOWN_RELEASE = LUA_VERSION_NUM == 504 };

// MARK: The seed of hashes

// Lua hashes strings with a seed made of addresses and the time. That decides when a table grows, and with it what `#`
// says of one with holes. The strings of Lua itself are hashed with it too, so it is set before the first of them is made:
// when a state that opens asks for its second block. The first one is the state.
enum { UNBUILT = 3 };

typedef struct {
    uint64_t content;
    uint8_t tag;
} value;

typedef struct {
    lua_Alloc allocate;
    void *context;
    ptrdiff_t total, debt;
    size_t estimate, last_atomic;
    void *strings;
    int string_count, string_room;
    value registry, nil; // which is an integer until the state is built
    unsigned seed;
} global_state;

typedef struct {
    sandbox *sandbox;
    unsigned seed;
    uint8_t *state;
    size_t size;
} opening;

static void *allocate_opening(void *context, void *block, size_t old_size, size_t size);

static void fix_seed(const opening *opening) {
    if (!IS_KNOWN_RELEASE) return;
    for (size_t at = 0; at + sizeof(global_state) <= opening->size; at += sizeof(void *)) {
        global_state global;
        memcpy(&global, opening->state + at, sizeof global);
        if (global.allocate != allocate_opening || global.context != opening) continue;
        if (global.total != (ptrdiff_t)opening->size || global.strings || global.nil.tag != UNBUILT) return;
        memcpy(opening->state + at + offsetof(global_state, seed), &opening->seed, sizeof opening->seed);
        return;
    }
}

static void *allocate_opening(void *context, void *block, size_t old_size, size_t size) {
    opening *opening = context;
    void *result = arena_resize(&opening->sandbox->arena, block, block ? old_size : 0, size);
    if (!opening->size) {
        opening->state = result;
        opening->size = size;
    } else if (opening->state) {
        fix_seed(opening);
        opening->state = NULL;
    }
    return result;
}

lua_State *sandbox_open_state(sandbox *sandbox, lua_Alloc allocate, uint32_t seed) {
    opening opening = {.sandbox = sandbox, .seed = seed};
    lua_State *L = lua_newstate(allocate_opening, &opening);
    if (L) lua_setallocf(L, allocate, sandbox);
    return L;
}

// MARK: The room of tables

// To visit all entries of a table takes time for its empty places too.
typedef struct {
    void *next;
    uint8_t tag, mark, flags, log_of_fields;
    unsigned list;
} table_head;

static table_head head_of(lua_State *L, int table) {
    table_head head;
    memcpy(&head, lua_topointer(L, table), sizeof head);
    return head;
}

void sandbox_learn_tables(lua_State *L) {
    if (!IS_KNOWN_RELEASE) return;
    lua_createtable(L, 33, 0);
    lua_createtable(L, 0, 100);
    table_head list = head_of(L, -2), fields = head_of(L, -1);
    sandbox_of(L)->knows_tables =
        list.list == 33 && list.log_of_fields == 0 && fields.list == 0 && fields.log_of_fields == 7;
    lua_pop(L, 2);
}

void host_charge_visit(lua_State *L, int table, uint64_t work) {
    enum { PLACES = 8 }; // that are passed over in the time of an instruction
    if (sandbox_of(L)->knows_tables) {
        table_head head = head_of(L, table);
        work += (head.list + (UINT64_C(1) << head.log_of_fields)) / PLACES;
    }
    host_charge(L, work);
}

// MARK: The name of weak tables

// What a weak table still holds depends on when the collector came by, and no result may depend on that. It looks for
// `__mode` every time, also where that was put into a metatable later than setmetatable could see. Lua has one string for
// each short text and compares addresses; so when other bytes stand in the string that the collector looks for, nothing
// that a stage can write is that string.
void sandbox_hide_mode(lua_State *L) {
    if (!IS_KNOWN_RELEASE) return;
    unsigned char *bytes = (unsigned char *)(uintptr_t)lua_pushliteral(L, "__mode");
    size_t count = lua_rawlen(L, -1);
    arc4random_buf(bytes, count); // nobody knows them
    for (size_t i = 0; i < count; i++) bytes[i] |= 0x80; // and none is zero, where a C string would end
    lua_pop(L, 1);
}
