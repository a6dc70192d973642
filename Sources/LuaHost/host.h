// What the files of LuaHost share. Rule of the folder: whatever can raise or allocate in Lua runs under lua_pcall, and
// C memory that must survive a raise belongs to the host, never to a C frame (Lua errors are longjmp).
#ifndef HOST_H
#define HOST_H

#include "LuaHost.h"
#include "arena.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>

// The bytes of a word of at most sixteen.
typedef struct {
    uint64_t halves[2];
} host_word;
enum { HOST_KEPT_WORDS_LOG = 10 };

// A block of encoded bytes that lives until the end of the call (answers of services, encoded tables).
typedef struct block {
    struct block *next;
    lua_host_buffer buffer;
    struct block *next_answer; // about the same document
    int64_t document;          // what it answers: a document and a name, or nothing
    size_t name_count;         // 0: nothing
    char name[];
} block;

// Bytes of a document of the call.
typedef struct span {
    int64_t document, start, stop;
    uint32_t generation;
} span;

// How a call is asked to stop: at its next step; where no step comes, by refusing it memory too, for which Lua first
// collects all garbage.
enum { NOT_URGENT, URGENT, MOST_URGENT };

enum { MEMBER_LENGTHS = 20 };

struct lua_host {
    arena arena;
    lua_State *L;
    lua_host_services services;
    lua_host_limits limits;

    // budget.c, trial.c
    uint64_t remaining;
    size_t collect_above;      // so much memory in use is garbage to a good part
    bool in_trial;             // nothing counts instructions, and the clock is that of a trial
    lua_host_status stopped;
    atomic_int urgency;        // of the wish to stop, of the clock or of another thread
    lua_host_failure stop_place;

    // deadline.c, stack.c
    lua_State *running;        // the thread of Lua that runs: the main one or a coroutine
    double started, seconds;   // processor time of the thread when the call began, and what it may take
    volatile sig_atomic_t is_late;
    sigjmp_buf escape;
    bool collected;            // Lua was refused memory, collects and asks again
    const char *stack_floor;   // C goes no deeper

    host_word kept_words[1 << HOST_KEPT_WORDS_LOG]; // words.c: of the strings in SLOT_WORDS

    // The call that runs. A handle made in another call carries another generation.
    uint32_t generation;
    bool in_session; // documents, environment and blocks stay from call to call
    span at_hand;           // what the innermost loop over the input has reached; document -1 where none has
    bool holds_answer;      // the value decoded last points into the answer it came from
    lua_host_body body;
    const lua_host_document *documents;
    size_t document_count;
    block *blocks;          // freed at the end of the call
    block **answers;        // of services, about each document; NULL before the first one
    size_t kept;            // bytes that the owner keeps for the call until its end
    lua_host_buffer output; // annotations
    size_t whole_output;    // without one that raised while it was written
    lua_host_buffer log;
    lua_host_buffer scratch; // the declaration, while a stage is loaded
    lua_host_buffer shown; // what show.c writes
    size_t encoded_values; // by encode.c since it was set to 0
    bool encoded_foreign;  // encode.c met a name beyond ASCII
    bool encoded_member;   // encode.c met, in the outermost record, a name that every annotation has of its own
    bool encoded_delicate; // encode.c met a number with a fraction or a handle: not all of them may go everywhere

    bool knows_tables;        // insides.c
    lua_host_buffer options, needs, provides;
    lua_host_buffer files;    // files.c
    bool is_checked;          // it provides a kind whose annotations are looked at
    uint32_t member_letters[MEMBER_LENGTHS]; // api.c: by length, the first letters of what every annotation has
    struct host_coverage *coverage; // coverage.c; NULL where nothing is covered
    bool declaring;           // the file runs for its declaration
    int declaration_line;     // of the call of collate.stage
    int64_t options_made;     // counts down
};

// What has methods: the owners of the API table.
enum {
    OWNER_COLLATE = 1,
    OWNER_JSON,
    OWNER_PHRASES,
    OWNER_DOCUMENT,
    OWNER_SPAN,
    OWNER_CORPUS,
    OWNER_REPORT,
    OWNER_TEST,
    OWNER_COUNT,
};

// Where things lie in the registry.
enum {
    SLOT_LIBRARIES = LUA_RIDX_LAST + 1, // metatable of environments: falls back on the frozen libraries
    SLOT_STAGE,                         // the compiled file
    SLOT_MODULES,                       // name -> compiled module
    SLOT_LOADED,                        // name -> what a module returned, in this environment
    SLOT_ENVIRONMENT,                   // the environment of this call
    SLOT_VARIABLES,                     // names that were ever set there, or false
    SLOT_DECLARATION,                   // the table given to collate.stage in this call
    SLOT_DOCUMENTS,                     // index -> document object, in this call
    SLOT_METHODS,                       // owner -> methods
    SLOT_SEED,                          // math.randomseed, kept for the host
    SLOT_CASE,                          // the test case that a function fills
    SLOT_OBJECTS,                       // metatable of objects
    SLOT_ONLY_DOCUMENT,                 // metatable of the document of a call that has one
    SLOT_SPANS,                         // metatable of spans
    SLOT_WORDS,                         // strings of short words: words.c
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

// failures.c
void host_describe_error(lua_host *host, int status, lua_host_failure *failure); // of a call that ended with the status
void host_describe_stop(lua_host *host, lua_host_failure *failure);
lua_host_status host_refuse(lua_host_failure *failure, const char *why); // a call that cannot begin

// files.c
void host_note_file(lua_State *L, lua_host_bytes name, const char *text, size_t count);
bool host_find_file(const lua_host *host, const char *name, size_t count, long line, lua_host_bytes *file);

// buffer.c
void host_reserve(lua_State *L, size_t size);                        // counts bytes outside the arena, or raises
void host_sort(lua_State *L, void *items, size_t count, size_t size, int (*compare)(const void *, const void *));
void host_grow(lua_State *L, lua_host_buffer *buffer, size_t count); // reserves what it needs
static inline uint8_t *host_extend(lua_State *L, lua_host_buffer *buffer, size_t count) { // the new bytes, to be filled
    if (count > buffer->capacity - buffer->count) host_grow(L, buffer, count);
    buffer->count += count;
    return buffer->bytes + buffer->count - count;
}
static inline void host_append(lua_State *L, lua_host_buffer *buffer, const void *bytes, size_t count) {
    if (count) memcpy(host_extend(L, buffer, count), bytes, count);
}
void host_trim_buffers(lua_host *host);                              // before a call: what those before held, goes
block *host_new_block(lua_State *L, size_t name_count);             // raises when memory ran out
void host_require_answer(lua_State *L, block *answer, int status);   // at once after its owner filled it: raises what was refused
void host_drop_block(lua_host *host, block *block);                  // before the end of the call
void host_free_blocks(lua_host *host);                               // with what the owner kept

// budget.c
void host_start_budget(lua_host *host);
void host_plan_collection(lua_host *host);                           // the next one, from what is in use now
void host_charge(lua_State *L, uint64_t work);                       // raises when the budget is used up
_Noreturn void host_stop(lua_State *L, lua_host_status status);      // raises, and every later charge raises too
void host_debit(lua_host *host, uint64_t work);                      // charges without raising: the next charge does
void host_note_refusal(lua_host *host);                              // memory or, after the deadline, time ran out
void host_rethrow_stop(lua_State *L, int status);                    // after a protected call: a stop is not caught
void host_count(lua_State *L, lua_Debug *frame);                     // the hook that counts instructions
void host_set_place(lua_host_failure *failure, const lua_Debug *frame, int line); // of a function of a file
bool host_place(lua_State *L, lua_host_failure *failure);            // file and line of the running Lua function
void host_place_stop(lua_host *host, lua_State *L);                  // the same as the place of a stop

// trial.c
extern const double TRIAL_SECONDS;

// deadline.c, stack.c
bool host_start_clock(lua_host *host);                               // false where the system has no timer left
void host_stop_clock(lua_host *host);
const char *host_stack_floor(void);                                  // NULL where the system does not say

// decode.c
typedef struct {
    const uint8_t *at, *end;
} cursor;
void host_decode(lua_State *L, cursor *from);                        // pushes one value
bool host_skip(cursor *from);
bool host_read_u32(cursor *from, uint32_t *value);
bool host_read_i64(cursor *from, int64_t *value);
bool host_read_string(cursor *from, lua_host_bytes *value);

// encode.c
void host_encode(lua_State *L, int index, lua_host_buffer *out);     // raises for what has no encoding
void host_encode_list(lua_State *L, int index, size_t count, lua_host_buffer *out); // of a table with nils in it
void host_put_annotation(lua_State *L, lua_host_buffer *out, lua_host_bytes kind, const span *of); // before its fields
typedef struct {
    const char *bytes;
    size_t count;
    int value; // where its value lies on the stack, for those who put it there
} name;
name *host_push_names(lua_State *L, int table, size_t most, size_t *found); // string keys in the order of their bytes

// objects.c
typedef struct {
    lua_host_bytes type;
    int64_t id;
    cursor fields;     // at the count
    uint32_t generation;
    int owner;         // of its methods, or 0: they are at this place of SLOT_METHODS
} object;
void host_open_objects(lua_State *L);
bool host_read_object(cursor *from, object *read);                   // from after the tag
void host_push_object(lua_State *L, cursor *from);                   // from after the tag
void host_push_document(lua_State *L, int64_t index);
object *host_to_object(lua_State *L, int index, const char *type);   // raises for another type or an old handle
object *host_to_document(lua_State *L, int index);                   // the same for a document
void host_push_singleton(lua_State *L, const char *type);            // an object without fields: the corpus or the report
static inline bool host_is_document(const object *object) {
    return object->owner == OWNER_DOCUMENT;
}
bool host_find_field(const object *object, const char *name, size_t count, cursor *value);
bool host_span_of(const object *object, span *found);                // false for what has no span
static inline void host_require_current(lua_State *L, uint32_t generation) { // raises for a handle of another call
    if (generation != host_of(L)->generation) luaL_error(L, "this document is no longer open");
}
const char *host_field_name(lua_State *L);                           // second argument of an __index
void host_set_index(lua_State *L, int slot, lua_CFunction index);    // of the metatable there
bool host_push_method(lua_State *L, int owner);                      // in such a function: the one that its argument names
const char *host_push_type(lua_State *L, const object *object);      // as messages name it: an annotation by its kind

// handles.c
object *host_as_object(lua_State *L, int index);                     // NULL for anything else
span *host_as_span(lua_State *L, int index);
object *host_new_object(lua_State *L);                               // pushes it, to be filled
span *host_new_span(lua_State *L);                                   // pushes it, to be filled
void host_new_metatable(lua_State *L, int slot, const char *name, const luaL_Reg *functions); // leaves it in the slot

// operators.c
void host_refuse_operators(lua_State *L);                            // of the metatable on top
const char *host_push_named(lua_State *L, int index);                // what a value is: "a sentence", "an entity", "a table"

// functions.c
void host_open_functions(lua_State *L);
bool host_is_iterator(lua_State *L, int index);                      // what gives one thing of the input after the other
const char *host_push_named_function(lua_State *L, int index);       // "an iterator", "the function document:text"
const char *host_push_use(lua_State *L, int index);                  // "; " and how a function is used

// What steps a loop over the input, each in its file.
int next_annotation(lua_State *L);
int next_of_corpus(lua_State *L);
int next_element(lua_State *L);
int next_match(lua_State *L);
int next_word(lua_State *L);

// spans.c
void host_open_spans(lua_State *L);
void host_push_span(lua_State *L, int64_t document, int64_t start, int64_t stop);
bool host_is_region(lua_State *L, int index, span *region);          // a span, a document, or what has a span
span host_to_region(lua_State *L, int index);                        // the same; raises for anything else
bool host_push_span_field(lua_State *L, const span *of, const char *name); // without asking the owner
bool host_push_asked_field(lua_State *L, const span *of, const char *name); // one that its owner knows
bool host_push_span_entry(lua_State *L, const span *of, const char *name); // of the object at 1, for an __index
void host_mark(lua_State *L, int index);                             // a span there is what is at hand
int span_contains(lua_State *L);
int span_overlaps(lua_State *L);
int span_joined(lua_State *L);

// insides.c
lua_State *host_open_state(lua_host *host, lua_Alloc allocate, uint32_t seed); // NULL where memory does not suffice
void host_learn_tables(lua_State *L);                                // once per state
void host_charge_visit(lua_State *L, int table, uint64_t work);      // and for the places of the table, empty ones too
void host_hide_mode(lua_State *L);                                   // once per state

// documents.c
const lua_host_document *host_document(lua_State *L, int64_t index);
const block *host_answered(lua_host *host, int64_t document, const char *name, size_t count); // NULL: not yet
block *host_new_answer(lua_State *L, int64_t document, const char *name, size_t count);
int document_text(lua_State *L);
int document_span(lua_State *L);
int region_find(lua_State *L);
int region_matches(lua_State *L);                                    // in patterns.c

// words.c
int region_each_word(lua_State *L);
int region_each_folded_word(lua_State *L);
int region_count_words(lua_State *L);

// suggest.c
typedef struct {
    const char *name;
    size_t count;
    const char *best;
    size_t best_count, best_distance;
} suggestion;
void suggest_start(suggestion *suggestion, const char *name, size_t count);
void suggest_offer(suggestion *suggestion, const char *candidate, size_t count);
void suggest_offer_keys(lua_State *L, suggestion *suggestion, int table);
void suggest_offer_rows(suggestion *suggestion, const char *owner);  // the names of the API table under it
const char *suggest_push(lua_State *L, const suggestion *suggestion); // "; did you mean 'x'?" or ""
const char *suggest_push_member(lua_State *L, const suggestion *own); // the same, or who else has it, or ""
const char *suggest_push_name(lua_State *L, const lua_host_entry *entry);  // corpus:note, collate.fold
const char *suggest_push_usage(lua_State *L, const lua_host_entry *entry); // the same with its parameters
const char *suggest_push_variable(lua_State *L, const suggestion *own); // the same for a variable
const char *suggest_push_function(lua_State *L, const char *library, const suggestion *own); // and for a library

// advice.c
void host_advise(lua_State *L, lua_host_failure *failure);           // adds to a message of Lua
const char *host_advice_for_self(int index);                         // for a method whose object is none; or ""

// annotations.c
int region_each(lua_State *L);
int region_all(lua_State *L);
int region_count(lua_State *L);
int region_enclosing(lua_State *L);
int corpus_each(lua_State *L);
int document_annotate(lua_State *L);
void host_note_checked_kinds(lua_host *host);                        // of those that it provides
void host_offer_kinds(lua_State *L, suggestion *suggestion);         // the kinds that the stage may read

// text.c
int collate_split(lua_State *L);
int collate_lines(lua_State *L);
int collate_trim(lua_State *L);
int collate_contains(lua_State *L);
int collate_starts_with(lua_State *L);
int collate_ends_with(lua_State *L);
int collate_escape(lua_State *L);

// lists.c
int collate_sorted(lua_State *L);
int collate_group(lua_State *L);
int collate_tally(lua_State *L);

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
int host_owner_number(lua_host_bytes owner);                         // 0: has no methods
void host_open_api(lua_State *L);                                    // fills SLOT_METHODS, leaves the collate table
bool host_is_member(const lua_host *host, lua_host_bytes name);      // of every annotation

// bridge.c
void host_push_bridged(lua_State *L, size_t row);                    // the function of a row that its owner does

// show.c
void host_show(lua_State *L, int index);                             // as a person would write it, as host->shown
void host_show_more(lua_State *L, int index);                        // the same behind what stands there
void host_push_line(lua_State *L, int index);                        // the same in one line, as a string
void host_put(lua_State *L, const char *bytes, size_t count);
void host_put_text(lua_State *L, const char *text);

// session.c
bool session_find_module(lua_State *L, int name);                    // puts it, compiled, in place of the top; or is none open

// members.c
bool host_row_belongs(const api_row *row, const char *owner, size_t count);
bool host_push_library(lua_State *L, int index);                     // the table behind a frozen library; false for another
void host_push_libraries(lua_State *L);                              // the table of all of them
bool host_push_raw(lua_State *L, int table, const char *name, size_t count); // or nothing, and false
bool host_push_named_method(lua_State *L, const char *owner, size_t owner_count, const char *name, size_t count);
bool host_push_member(lua_State *L, int index, const char *name, size_t count);
void host_push_members(lua_State *L, int index);                     // a table whose keys are their names
void host_add_keys(lua_State *L, int members, int table);            // to such a table

// describe.c
int session_describe(lua_State *L);
const api_row *host_row_of_function(lua_State *L, int index);        // the row that registered it, or NULL

// modules.c
int base_load(lua_State *L);
int base_require(lua_State *L);

// the libraries
void host_open_sandbox(lua_State *L);
void host_freeze(lua_State *L, const char *name);                    // makes the table on top one that is only read
void host_new_environment(lua_State *L);                             // pushes it, and sets SLOT_ENVIRONMENT
void host_open_coroutines(lua_State *L, int library);
void host_open_tables(lua_State *L, int library);
void host_open_strings(lua_State *L, int library);
void host_open_utf8(lua_State *L, int library);
void host_open_patterns(lua_State *L, int library);
void host_charge_functions(lua_State *L, int library, const char *const *names);
void host_log(lua_State *L, const char *bytes, size_t count);        // what is printed, bounded
void host_push_shown(lua_State *L, int index);                       // tostring, without addresses
typedef struct {
    int rank; // of the type
    lua_Number number;
    lua_Integer integer;
    const char *text;
    size_t count;
} host_key;
bool host_read_key(lua_State *L, int index, host_key *key);          // false for what has no fixed order
int host_compare_keys(const host_key *a, const host_key *b);
int base_next(lua_State *L);
int base_pairs(lua_State *L);


#endif
