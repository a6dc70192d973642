// Rows of the API table, which api.c includes. What `collate` makes or opens: JSON, phrases, regular expressions, data files, measures.
BRIDGED("collate.json", "encode", "value: any, pretty?: boolean", "string",
        "A value as JSON, names in the order of their bytes; an empty table is a list. `pretty` breaks lines and ends the last. An "
        "error for documents, spans, functions and numbers that are not finite."),
BRIDGED("collate.json", "decode", "text: string", "any",
        "The value that a JSON text holds. Whole numbers stay whole; null is `collate.json.null`. An error with line and "
        "column where it holds none."),
FIELD("collate.json", "null", "any", "What stands for null, so that lists keep their places."),

BRIDGED("phrases", "has", "text: string", "boolean", "Whether one of the phrases stands in a string, as whole words."),

BRIDGED("regex", "has", "text: string", "boolean", "Whether the expression matches somewhere in a string."),
BRIDGED("regex", "match", "text: string", "string[]?",
        "What the first match in a string holds, then what its groups hold, an empty string for a group that took no part; nil "
        "where nothing matches."),

BRIDGED("data", "count", "", "integer", "How many rows a table has, or words a list."),
BRIDGED("data", "row", "place: integer", "table<string, string>?",
        "The row at a place, from 1, its cells by the names of their columns; nil behind the last."),
FUNCTION("data", "rows", "", "iterator<table<string, string>>", "Iterates over the rows of a table.", data_rows),
BRIDGED("data", "find", "column: string, value: string", "table<string, string>?",
        "The first row whose cell in a column is a text, byte by byte; nil where there is none. It takes the same time in a long table."),
BRIDGED("data", "all", "column: string, value: string", "table<string, string>[]", "All such rows, in their order."),
BRIDGED("data", "column", "name: string", "string[]", "The cells of a column, row by row."),
BRIDGED("data", "words", "", "string[]", "The words of a list, in their order."),
BRIDGED("data", "has", "word: string", "boolean", "Whether a list has a word, byte by byte."),
BRIDGED("data", "value", "...: string | integer", "any",
        "What a JSON file holds; of it, what is found by going on with each name or place: `value(\"towns\", 1)`. Nil where there is "
        "nothing, `collate.json.null` for null."),

FUNCTION("measure", "base", "value: any", "number?, number?",
         "Where a value stands in the order: the lowest and the highest number that may be meant; nil for none.", measure_base),
FUNCTION("measure", "equal", "a: any, b: any", "boolean", "Whether two values are the same to the measure.", measure_equal),
FUNCTION("measure", "before", "a: any, b: any", "boolean",
         "Whether the first value is lower than the second, and not the same.", measure_before),
