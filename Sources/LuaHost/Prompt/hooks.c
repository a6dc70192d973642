// What the prompt adds to the rooms below.
#include "Prompt/prompt.h"

const host_hooks PROMPT_HOOKS = {
    .libs =
        {
            .push_named = host_push_named,
            .push_printed = prompt_push_shown,
            .push_function_hint = hint_push_function,
            .push_variable_hint = hint_push_variable,
            .push_module_hint = hint_push_module,
            .find_module = session_find_module,
        },
    .push_line = prompt_push_line,
    .advise = prompt_advise,
    .push_kind_hint = hint_push_kind,
    .push_field_hint = hint_push_field,
    .push_span_field_hint = hint_push_span_field,
};
