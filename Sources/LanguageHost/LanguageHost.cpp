#include "LanguageHost.h"

// The header of the detector uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

language_guess language_host_guess(const uint8_t *bytes, size_t count) {
    CLD2::Language languages[3];
    int percents[3];
    int text_bytes = 0;
    bool is_reliable = false;
    CLD2::DetectLanguageSummary(
        reinterpret_cast<const char *>(bytes), static_cast<int>(count), true, languages, percents, &text_bytes,
        &is_reliable);
    return {CLD2::LanguageCode(languages[0]), percents[0], is_reliable};
}
