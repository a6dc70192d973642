// The lists of words that the program ships with, as they stand in the folders of this module.
#ifndef COLLATE_LEXICON_H
#define COLLATE_LEXICON_H

#include <stddef.h>
#include <stdint.h>

// The bytes of a file.
struct lexicon_list {
    // The folder: a BCP 47 language.
    const char *language;
    // The file without its ending.
    const char *name;
    const uint8_t *bytes;
    size_t count;
};

// The list at `index`; null behind the last one. A list that a language does not have is empty.
const struct lexicon_list *lexicon_list_at(size_t index);

#endif
