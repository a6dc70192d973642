// What a stage reads of its documents and writes to them.
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include "Docs/blocks.h"
#include "Docs/codec.h"

#include <lua.h>

// documents.c
const lua_host_document *host_document(lua_State *L, int64_t index);
const block *host_answered(lua_host *host, int64_t document, const char *name, size_t count); // NULL: not yet
block *host_new_answer(lua_State *L, int64_t document, const char *name, size_t count);
int document_text(lua_State *L);
int document_span(lua_State *L);
int region_find(lua_State *L);

// matches.c
int region_matches(lua_State *L);
int next_region_match(lua_State *L);

// words.c
int region_each_word(lua_State *L);
int region_each_folded_word(lua_State *L);
int region_count_words(lua_State *L);
int next_word(lua_State *L);

// annotations.c
int region_each(lua_State *L);
int region_all(lua_State *L);
int region_count(lua_State *L);
int region_enclosing(lua_State *L);
int corpus_each(lua_State *L);
int next_annotation(lua_State *L);
int next_of_corpus(lua_State *L);
int document_annotate(lua_State *L);
void host_note_checked_kinds(lua_host *host);                        // of those that it provides
typedef void host_name_visitor(lua_host_bytes name, void *context);
void host_visit_kinds(const lua_host *host, bool written, host_name_visitor *visit, void *context); // provided, or needed

#endif
