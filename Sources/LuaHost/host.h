// What the files of LuaHost share. Rule of the folder: whatever can raise or allocate in Lua runs under lua_pcall, and
// C memory that must survive a raise belongs to the host, never to a C frame (Lua errors are longjmp).
#ifndef HOST_H
#define HOST_H

#include "LuaHost.h"
#include "arena.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdatomic.h>

// A block of encoded bytes that lives until the end of the call (answers of services, encoded tables).
typedef struct block {
    struct block *next;
    lua_host_buffer buffer;
    int64_t document;   // what it answers: a document and a name, or nothing
    size_t name_count;
    char name[48];
} block;

struct lua_host {
    arena arena;
    lua_State *L;
    lua_host_services services;
    lua_host_limits limits;

    // budget.c
    uint64_t remaining;
    lua_host_status stopped;
    double deadline;
    atomic_bool cancelled;
    lua_host_failure stop_place;

    // The call that runs. A handle made in another call carries another generation.
    uint32_t generation;
    bool in_session; // documents, environment and blocks stay from call to call
    lua_host_body body;
    const lua_host_document *documents;
    size_t document_count;
    block *blocks;          // freed at the end of the call
    size_t block_bytes;     // counted against the memory limit, with output
    lua_host_buffer output; // annotations
    lua_host_buffer log;
    lua_host_buffer scratch;
    lua_host_buffer shown; // what show.c writes

    lua_host_buffer options, needs, provides;
    struct host_coverage *coverage; // coverage.c; NULL where nothing is covered
    bool declaring;           // the file runs for its declaration
    int declaration_line;     // of the call of collate.stage
    int64_t options_made;     // counts down
};

// Where things lie in the registry.
enum {
    SLOT_LIBRARIES = LUA_RIDX_LAST + 1, // metatable of environments: falls back on the frozen libraries
    SLOT_STAGE,                         // the compiled file
    SLOT_MODULES,                       // name -> compiled module
    SLOT_LOADED,                        // name -> what a module returned, in this environment
    SLOT_ENVIRONMENT,                   // the environment of this call
    SLOT_DECLARATION,                   // the table given to collate.stage in this call
    SLOT_DOCUMENTS,                     // index -> document object, in this call
    SLOT_METHODS,                       // owner -> methods
    SLOT_SEED,                          // math.randomseed, kept for the host
    SLOT_CASE,                          // the test case that a function fills
};

static inline lua_host *host_of(lua_State *L) {
    return *(lua_host **)lua_getextraspace(L);
}

// host.c
typedef struct {
    lua_host_bytes name, file, source;
    lua_host_buffer *out;
    bool is_syntax_error;
} file_to_load;
lua_host_status host_protect(lua_host *host, lua_CFunction work, void *argument, lua_host_failure *failure);
int host_load_text(lua_State *L, lua_host_bytes file, const char *text, size_t count); // a function or a message
void host_compile(lua_State *L, file_to_load *file);                 // leaves the compiled file, or raises
lua_host_status host_load_with(lua_host *host, lua_CFunction work, file_to_load *file, lua_host_failure *failure);
void host_push_singleton(lua_State *L, const char *type);            // the corpus or the report of the call

// buffer.c
block *host_new_block(lua_State *L);                                 // raises when memory ran out
void host_count_block(lua_State *L, const block *block);             // raises when the memory limit is passed
void host_free_blocks(lua_host *host);
void host_append(lua_State *L, lua_host_buffer *buffer, const void *bytes, size_t count);

// budget.c
void host_start_budget(lua_host *host);
void host_charge(lua_State *L, uint64_t work);                       // raises when the budget is used up
_Noreturn void host_stop(lua_State *L, lua_host_status status);      // raises, and every later charge raises too
void host_rethrow_stop(lua_State *L, int status);                    // after a protected call: a stop is not caught
bool host_place(lua_State *L, lua_host_failure *failure);            // file and line of the running Lua function

// values.c
typedef struct {
    const uint8_t *at, *end;
} cursor;
void host_encode(lua_State *L, int index, lua_host_buffer *out);     // raises for what has no encoding
void host_decode(lua_State *L, cursor *from);                        // pushes one value
bool host_skip(cursor *from);
bool host_read_u32(cursor *from, uint32_t *value);
bool host_read_i64(cursor *from, int64_t *value);
bool host_read_string(cursor *from, lua_host_bytes *value);

typedef struct {
    const char *bytes;
    size_t count;
} name;
name *host_push_names(lua_State *L, int table, size_t most, size_t *found); // string keys in the order of their bytes

// objects.c
typedef struct {
    lua_host_bytes type;
    int64_t id;
    cursor fields;     // at the count
    uint32_t generation;
    int methods;       // place in SLOT_METHODS, or 0
} object;
typedef struct {
    int64_t document, start, stop;
    uint32_t generation;
} span;
extern const char OBJECT_NAME[], SPAN_NAME[];
void host_open_objects(lua_State *L);
void host_push_object(lua_State *L, cursor *from);                   // from after the tag
void host_push_span(lua_State *L, int64_t document, int64_t start, int64_t stop);
bool host_push_span_field(lua_State *L, const span *self, const char *name); // false where a span has no such field
void host_push_document(lua_State *L, int64_t index);
object *host_to_object(lua_State *L, int index, const char *type);   // raises for another type or an old handle
void host_push_singleton(lua_State *L, const char *type);             // an object without fields
bool host_find_field(const object *object, const char *name, size_t count, cursor *value);
span host_to_region(lua_State *L, int index);                        // of a span, a document, or what has a span

// documents.c
const lua_host_document *host_document(lua_State *L, int64_t index);
int document_text(lua_State *L);
int document_each(lua_State *L);
int document_annotate(lua_State *L);
int document_span(lua_State *L);
int region_each_word(lua_State *L);
int region_matches(lua_State *L);                                     // in patterns.c

// declare.c
int collate_stage(lua_State *L);
int collate_option(lua_State *L);                                    // upvalue: the option's type

// cases.c
int test_entry(lua_State *L);                                        // upvalue: the entry's name
void host_call_cases(lua_State *L, int list);                        // calls the functions in a list of cases

// coverage.c
void host_cover_line(lua_State *L, lua_Debug *frame);
void host_free_coverage(lua_host *host);

// api.c
typedef struct {
    lua_host_entry entry;
    lua_CFunction body;  // NULL: bridged
    bool each;           // bridged: the result is a list to iterate
} api_row;
extern const api_row API[];
extern const size_t API_COUNT;
int host_owner_number(lua_host_bytes owner);
void host_open_api(lua_State *L);                                    // fills SLOT_METHODS, leaves the collate table

// show.c
void host_show(lua_State *L, int index);                             // as a person would write it, as host->shown
void host_show_more(lua_State *L, int index);                        // the same behind what stands there
void host_put(lua_State *L, const char *bytes, size_t count);
void host_put_text(lua_State *L, const char *text);

// inspect.c
int session_describe(lua_State *L);

// the libraries
void host_open_sandbox(lua_State *L);
void host_new_environment(lua_State *L);                             // pushes it, and sets SLOT_ENVIRONMENT
void host_open_coroutines(lua_State *L, int library);
void host_open_tables(lua_State *L, int library);
void host_open_strings(lua_State *L, int library);
void host_open_patterns(lua_State *L, int library);
void host_charge_functions(lua_State *L, int library, const char *const *names);
void host_log(lua_State *L, const char *bytes, size_t count);        // what is printed, bounded
void host_push_shown(lua_State *L, int index);                       // tostring, without addresses
int base_next(lua_State *L);
int base_pairs(lua_State *L);

// suggest.c
typedef struct {
    const char *name;
    size_t count;
    const char *best;
    size_t best_count, best_distance;
} suggestion;
void suggest_start(suggestion *suggestion, const char *name, size_t count);
void suggest_offer(suggestion *suggestion, const char *candidate, size_t count);
const char *suggest_push(lua_State *L, const suggestion *suggestion); // "; did you mean 'x'?" or ""

#endif
