/// LuaHost: the one place that calls Lua. It runs one stage in one sandboxed Lua state.
///
/// Nothing here shows a `lua_State`, and no Lua error ever leaves a function of this header: every entry runs protected
/// and returns a status. What crosses the border in either direction is plain bytes in the value encoding below.
/// A host is used by one thread at a time; give the thread a stack of 8 MB (Lua allows 200 nested C calls).
#ifndef LUA_HOST_H
#define LUA_HOST_H

#include "LuaHostSandbox.h"

typedef struct lua_host lua_host;

/// Tags of the value encoding. Integers are native-endian; a string is a u32 count and its bytes.
typedef enum {
    LUA_HOST_NIL = 0,
    LUA_HOST_FALSE = 1,
    LUA_HOST_TRUE = 2,
    LUA_HOST_INTEGER = 3,   // i64
    LUA_HOST_NUMBER = 4,    // f64
    LUA_HOST_STRING = 5,    // string
    LUA_HOST_LIST = 6,      // u32 count, values
    LUA_HOST_RECORD = 7,    // u32 count, (string, value) pairs: a plain Lua table
    LUA_HOST_SPAN = 8,      // i64 document, i64 start, i64 end: bytes of the cleaned text, half-open
    LUA_HOST_OBJECT = 9,    // string type, i64 id, u32 size of the rest, u32 count, (string, value) pairs: read-only
    LUA_HOST_FUNCTION = 10, // a Lua function (only in declarations)
    LUA_HOST_DOCUMENT = 11, // i64: the document at this place of the call, whose OBJECT came with it
} lua_host_tag;

/// What the host asks of its owner while a stage runs. Each returns 0, or 1 with a message for the Lua error in `out`;
/// none may let anything be thrown across this border.
typedef struct {
    void *context;
    /// The annotations of one kind: a LIST of OBJECTs in text order, each with a `span` field.
    int (*annotations)(void *context, int64_t document, lua_host_bytes kind, lua_host_buffer *out);
    /// The words of a document: pairs of u32 byte offsets (start, end) of its cleaned text, ascending.
    int (*words)(void *context, int64_t document, lua_host_buffer *out);
    /// The folded words of a document: pairs of u32 offsets in the bytes that follow, then those bytes.
    int (*folded_words)(void *context, int64_t document, lua_host_buffer *out);
    /// A function of the API table that C leaves to its owner: arguments come as a LIST, the result is one value.
    int (*call)(void *context, int32_t entry, lua_host_bytes arguments, lua_host_buffer *out);
    /// A module that a session asks for: the name of its file, a zero, and its text.
    int (*module)(void *context, lua_host_bytes name, lua_host_buffer *out);
    /// Whether annotations of a kind are looked at when they are written.
    bool (*checks)(void *context, lua_host_bytes kind);
    /// Whether an annotation, as lua_host_run gives it, has what its kind needs; asked by stages that write such a kind.
    int (*check)(void *context, lua_host_bytes annotation, lua_host_buffer *out);
} lua_host_services;

/// A document handed to a body: cleaned text, and an OBJECT of type `document` whose id is its place in the array.
typedef struct {
    lua_host_bytes text;
    lua_host_bytes object;
} lua_host_document;

/// Where and why a call failed, and on which input. `file` is the name given to load; `line` is 0 when unknown.
typedef struct {
    char file[256];
    int32_t line;
    int32_t last_line;          // of the function whose return value is wrong, and 0 for every other failure
    char message[1024];
    int64_t document;           // what the innermost loop over the input had reached: bytes of the cleaned text of a
    int64_t start, end;         // document of the call; -1 where there was none
} lua_host_failure;

/// The bodies of a stage.
typedef enum {
    LUA_HOST_BODY_DOCUMENT = 0, // document(doc, opt)
    LUA_HOST_BODY_CORPUS = 1,   // corpus(corpus, opt)
    LUA_HOST_BODY_SECTION = 2,  // section(report, corpus, opt)
    LUA_HOST_BODY_SAME = 3,     // same(a, b, opt), for the texts of the documents, two by two
    LUA_HOST_BODY_SOURCE = 4,   // source(file, opt)
    LUA_HOST_BODY_WRITE = 5,    // write(report, corpus, opt)
} lua_host_body;

/// Creates a host, or NULL when memory ran out. The services must outlive it. Lua hashes strings with the seed: hosts of
/// one seed do the same, and who knows it can write words that are slow to tell apart.
lua_host *lua_host_create(lua_host_limits limits, uint32_t seed, lua_host_services services);

/// Drops the state without running anything of the stage.
void lua_host_destroy(lua_host *host);

/// Gives the text of a module that `require(name)` may load: only what was added before exists.
lua_host_status lua_host_add_module(
    lua_host *host, lua_host_bytes name, lua_host_bytes file, lua_host_bytes source, lua_host_failure *failure);

/// Compiles a stage and runs its file once; `declaration` receives the OBJECT of type `stage` that it returns.
lua_host_status lua_host_load(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *declaration,
    lua_host_failure *failure);

/// Runs a file that returns plain data (a test file) and encodes what it returns.
lua_host_status lua_host_evaluate(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *value, lua_host_failure *failure);

/// Sets what the loaded stage may read and write: its option values (an OBJECT of type `options`) and the LISTs of
/// annotation kinds it needs and provides. The bytes are copied; false when memory ran out.
bool lua_host_prepare(lua_host *host, lua_host_bytes options, lua_host_bytes needs, lua_host_bytes provides);

/// Runs one body in a fresh environment. `annotations` receives, one after the other, LISTs of four values:
/// document (INTEGER), kind (STRING), span (SPAN) and fields (RECORD or LIST); nothing when the call fails. They are
/// borrowed until the next call. Of the body `same` they receive the tag of what it gives for each pair: NIL, FALSE or TRUE.
lua_host_status lua_host_run(
    lua_host *host, lua_host_body body, const lua_host_document *documents, size_t count,
    lua_host_bytes *annotations, lua_host_failure *failure);

/// The same for a call that is probably short: it is not counted, which makes Lua run faster, and comes to what
/// lua_host_run would come to, or is undecided. How many instructions it used is not known.
lua_host_status lua_host_try(
    lua_host *host, lua_host_body body, const lua_host_document *documents, size_t count,
    lua_host_bytes *annotations, lua_host_failure *failure);

/// Begins a session instead of running a stage: one environment, with the documents as `documents`, the first of them as
/// `doc`, `corpus` and `describe`, that every later call of the three below works in. The documents must outlive the host.
lua_host_status lua_host_open_session(
    lua_host *host, const lua_host_document *documents, size_t count, lua_host_failure *failure);

/// Runs a whole script in the session.
lua_host_status lua_host_run_script(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_failure *failure);

/// Runs what a person entered, an expression or statements; `shown` receives a LIST with one STRING for each value.
/// After a stop the session goes on with the next entry, unless it is over.
lua_host_status lua_host_enter(
    lua_host *host, lua_host_bytes file, lua_host_bytes source, lua_host_buffer *shown, lua_host_failure *failure);

/// Whether the last stop left no session to go on with: its memory is full, or C code had to be left in the middle.
bool lua_host_is_over(const lua_host *host);

/// What the last name in `text` can become: `names` receives a LIST of STRINGs, a function with its parenthesis. Nothing
/// of the session runs for it.
lua_host_status lua_host_complete(
    lua_host *host, lua_host_bytes text, lua_host_buffer *names, lua_host_failure *failure);

/// What the stage printed during the last call, at most 64 KB.
lua_host_bytes lua_host_log(const lua_host *host);

/// Instructions charged by the last call, and the most memory it held, in bytes.
uint64_t lua_host_instructions(const lua_host *host);
size_t lua_host_memory(const lua_host *host);

/// Processor time of this thread since the last call began, in seconds.
double lua_host_seconds(const lua_host *host);

/// Records from the next call on which lines of a file run, of its `line_count`; false when memory ran out.
bool lua_host_cover(lua_host *host, lua_host_bytes file, size_t line_count);

/// The lines of a covered file that ran: line n is bit n % 8 of byte n / 8. Borrowed from the host.
lua_host_bytes lua_host_lines_run(const lua_host *host, lua_host_bytes file);

/// The lines of a source that hold code, in the same form, set in `lines` (zeroed, line_count / 8 + 1 bytes); false
/// where that cannot be told.
bool lua_host_code_lines(lua_host_bytes source, uint8_t *lines, size_t line_count);

/// Charges the running call for work that its owner does for it; past the limit the call stops at its next step.
/// False where it is to end: its budget is used up, or its time.
bool lua_host_spend(lua_host *host, uint64_t work);

/// Asks the running call to stop, from any thread.
void lua_host_cancel(lua_host *host);

/// One row of the API table: what a stage can call or read. Editor types and reference pages are made from it.
typedef struct {
    const char *owner;      // `collate`, `document`, `span`, `corpus`, `claim` …
    const char *name;
    const char *parameters; // `kind: string, fields?: table`; NULL for a field
    const char *returns;    // type of the result, or of what an iterator yields; "" for nothing
    const char *summary;
    bool bridged;           // done by the owner of the host, through `call`
} lua_host_entry;

/// The API table; an entry's place in it is the number that `call` receives.
size_t lua_host_entry_count(void);
const lua_host_entry *lua_host_entry_at(size_t index);

#endif
