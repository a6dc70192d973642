// A host: a sandbox with the stage that it runs and the documents of the call.
#ifndef HOST_H
#define HOST_H

#include "Docs/blocks.h"
#include "Docs/codec.h"
#include "Docs/hooks.h"
#include "LuaHost.h"
#include "Sandbox/sandbox.h"

// The bytes of a word of at most sixteen.
typedef struct {
    uint64_t halves[2];
} host_word;
enum { HOST_KEPT_WORDS_LOG = 10 };

enum { MEMBER_LENGTHS = 20 };

struct lua_host {
    sandbox sandbox; // first: a state knows its host by it
    lua_host_services services;
    const host_hooks *hooks;

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
    lua_host_buffer scratch; // the declaration, while a stage is loaded
    lua_host_buffer shown; // what the prompt writes
    size_t encoded_values; // by encode.c since it was set to 0
    bool encoded_foreign;  // encode.c met a name beyond ASCII
    bool encoded_member;   // encode.c met, in the outermost record, a name that every annotation has of its own
    bool encoded_delicate; // encode.c met a number with a fraction or a handle: not all of them may go everywhere

    lua_host_buffer options, needs, provides;
    lua_host_buffer files;    // files.c
    bool is_checked;          // it provides a kind whose annotations are looked at
    uint32_t member_letters[MEMBER_LENGTHS]; // api.c: by length, the first letters of what every annotation has
    bool declaring;           // the file runs for its declaration
    int declaration_line;     // of the call of collate.stage
    int64_t options_made;     // counts down

    struct host_coverage *coverage; // of the prompt; NULL where nothing is covered
};

// Where things lie in the registry.
enum {
    SLOT_STAGE = LIBS_SLOTS_END, // the compiled file
    SLOT_DECLARATION,            // the table given to collate.stage in this call
    SLOT_DOCUMENTS,              // index -> document object, in this call
    SLOT_METHODS,                // owner -> methods
    SLOT_CASE,                   // the test case that a function fills
    SLOT_OBJECTS,                // metatable of objects
    SLOT_ONLY_DOCUMENT,          // metatable of the document of a call that has one
    SLOT_SPANS,                  // metatable of spans
    SLOT_WORDS,                  // strings of short words: words.c
    SLOTS_END,
};

static inline lua_host *host_of(lua_State *L) {
    return (lua_host *)(void *)sandbox_of(L);
}

// stage.c
bool host_open(lua_host *host, lua_host_limits limits, uint32_t seed); // false where memory does not suffice
void host_close(lua_host *host);

// protect.c
lua_host_status host_protect(lua_host *host, lua_CFunction work, void *argument, lua_host_failure *failure);

// load.c
typedef struct {
    lua_host_bytes name, file, source;
    lua_host_buffer *out;
    bool is_syntax_error;
} file_to_load;
int host_load_text(lua_State *L, lua_host_bytes file, const char *text, size_t count); // a function or a message
void host_compile(lua_State *L, file_to_load *file);                 // leaves the compiled file, or raises
void host_run_file(lua_State *L);                                    // the one on top, in a fresh environment
lua_host_status host_load_with(lua_host *host, lua_CFunction work, file_to_load *file, lua_host_failure *failure);

// failures.c
void host_describe_error(sandbox *sandbox, int status, void *failure); // of a call that ended with the status
void host_describe_stop(lua_host *host, lua_host_failure *failure);
lua_host_status host_refuse(lua_host_failure *failure, const char *why); // a call that cannot begin

// files.c
void host_note_file(lua_State *L, lua_host_bytes name, const char *text, size_t count);
bool host_find_file(const lua_host *host, const char *name, size_t count, long line, lua_host_bytes *file);

#endif
