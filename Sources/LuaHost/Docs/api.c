// The API table: every name a stage can use, once. Methods are registered from it, misspelt names are compared with
// it, and its owner makes reference pages and editor types of it.
#include "Docs/api.h"
#include "Docs/documents.h"
#include "Docs/handles.h"
#include "Docs/host.h"
#include "Libs/libs.h"

#include <string.h>

#define NAME(name) {(const uint8_t *)name, sizeof name - 1}
static const lua_host_bytes OWNERS[OWNER_COUNT] = {
    [OWNER_COLLATE] = NAME("collate"),   [OWNER_JSON] = NAME("collate.json"), [OWNER_PHRASES] = NAME("phrases"),
    [OWNER_REGEX] = NAME("regex"),       [OWNER_DATA] = NAME("data"),         [OWNER_MEASURE] = NAME("measure"),
    [OWNER_DOCUMENT] = NAME("document"), [OWNER_FILE] = NAME("file"),
    [OWNER_SPAN] = NAME("span"),         [OWNER_CORPUS] = NAME("corpus"),
    [OWNER_REPORT] = NAME("report"),     [OWNER_TEST] = NAME("test")};
#undef NAME

#define FUNCTION(owner, name, parameters, returns, summary, body) \
    {{owner, name, parameters, returns, summary, false}, body, false}
#define FIELD(owner, name, type, summary) {{owner, name, NULL, type, summary, false}, NULL, false}
#define BRIDGED(owner, name, parameters, returns, summary) {{owner, name, parameters, returns, summary, true}, NULL, false}
#define BRIDGED_FIELD(owner, name, type, summary) {{owner, name, NULL, type, summary, true}, NULL, false}
#define BRIDGED_EACH(owner, name, parameters, yields, summary) \
    {{owner, name, parameters, yields, summary, true}, NULL, true}
// What a file, a document and a span have.
#define TEXT_ROWS(owner) \
    FUNCTION(owner, "span", "first: integer, last?: integer", "span", \
             "The bytes from `first` to `last` of its own text, counted as string.find does: -3 is the third from the end; " \
             "without `last`, to the end. An error where they leave the text.", \
             document_span), \
    FUNCTION(owner, "find", "text: string, from?: integer", "span?", \
             "The next place of a text as it is written, from a position of its own text on; nil where there is none.", \
             region_find), \
    FUNCTION(owner, "matches", "pattern: string", "iterator<span, ...>", \
             "Iterates over the matches of a Lua pattern: the span, then its captures. `^` holds the pattern to the start.", region_matches), \
    BRIDGED_EACH(owner, "each_phrase", "phrases: phrases", "iterator<span, string>", \
                 "Iterates over the places where a phrase of the list stands: the span, then the phrase as it was given. " \
                 "The search goes on behind each; of phrases that begin at one place it takes the longest."), \
    BRIDGED_EACH(owner, "each_match", "regex: regex", "iterator<span, ...>", \
                 "Iterates over the matches of a regular expression that lie in one paragraph: the span, then those of its groups, " \
                 "nil for one that took no part."), \
    FUNCTION(owner, "each_word", "", "iterator<string, integer, integer>", \
             "Iterates over the words: word, first, last, as positions in its own text, so that `span(first, last)` is the place.", \
             region_each_word), \
    FUNCTION(owner, "each_folded_word", "", "iterator<string, integer, integer>", \
             "The same with every word as `collate.fold` writes it, at no cost for each.", region_each_folded_word), \
    FUNCTION(owner, "count_words", "", "integer", "How many words it has, as `each_word` finds them.", region_count_words), \
    BRIDGED_EACH(owner, "each_paragraph", "", "iterator<span>", "Iterates over its paragraphs."), \
    BRIDGED_EACH(owner, "each_sentence", "", "iterator<span>", \
                 "Iterates over its sentences as they are cut before any stage marks them; behind `extract.sentences`, " \
                 "`each(\"sentence\")` knows more.")
// What a document and a span both have.
#define REGION_ROWS(owner) \
    TEXT_ROWS(owner), \
    FUNCTION(owner, "each", "kind: kind", "iterator<annotation>", \
             "Iterates over the annotations of one kind that lie in it as a whole, in text order.", region_each), \
    FUNCTION(owner, "all", "kind: kind", "annotation[]", "The same as a list.", region_all), \
    FUNCTION(owner, "count", "kind: kind", "integer", "How many annotations `each` would give.", region_count)

const api_row API[] = {
    FUNCTION("collate", "stage", "declaration: declaration", "declaration",
             "Declares a stage; a stage file returns its result.", collate_stage),
    FUNCTION("collate", "string", "option: {default?: string, help: string}", "option", "An option that takes a string.",
             collate_option),
    FUNCTION("collate", "int", "option: {default?: integer, min?: number, max?: number, help: string}", "option",
             "An option that takes a whole number.", collate_option),
    FUNCTION("collate", "number", "option: {default?: number, min?: number, max?: number, help: string}", "option",
             "An option that takes a number.", collate_option),
    FUNCTION("collate", "bool", "option: {default?: boolean, help: string}", "option",
             "An option that takes true or false.", collate_option),
    FUNCTION("collate", "choice", "option: {values: string[], default?: string, help: string}", "option",
             "An option that takes one of the named values.", collate_option),
    FUNCTION("collate", "list", "option: {default?: string[], help: string}", "option",
             "An option that takes a list of strings.", collate_option),
    FUNCTION("collate", "output", "option: {default?: string, help: string}", "option",
             "An option that takes the name of a file below the output folder, for `report:write`.", collate_option),
    BRIDGED("collate", "fold", "text: string", "string",
            "The text in lower case, without accents, with straight apostrophes: what compares equal."),
    BRIDGED("collate", "stem", "word: string", "string",
            "A key that the forms of an English word share: `killed`, `killing` and `kills` have one."),
    BRIDGED("collate", "words", "text: string", "string[]",
            "The words of a string, as they are written: `co-op`, `O'Neill` and `3.5m` are one each."),
    BRIDGED("collate", "is_stop_word", "word: string", "boolean",
            "Whether an English word carries grammar rather than content: `the`, `of`, `not`."),
    BRIDGED("collate", "distance", "left: string, right: string, most?: integer", "integer?",
            "How many characters must be put in, taken out, replaced or swapped; nil for more than `most`, or 64."),
    BRIDGED("collate", "phrases", "list: string[], exact?: boolean", "phrases",
            "Compiles words and phrases for `each_phrase`, which finds whole words; case and accents count only if `exact` is true."),
    BRIDGED("collate", "regex", "pattern: string, ignore_case?: boolean", "regex",
            "Compiles a regular expression, in the syntax of RE2, for `each_match`: groups, `a|b`, `{2,3}`, `\\pL`, `(?s)`, but no "
            "look-around and no references back; time grows with the text alone. `\\d`, `\\w` and `\\b` know ASCII only. In Lua it is "
            "best written between `[[` and `]]`."),
    BRIDGED("collate", "data", "name: string", "data",
            "The data file that the stage declares by that name, for its bodies: it was read when the plugin was, and does not change."),
    FUNCTION("collate", "measure",
             "measure: {base?: fun(value: any): (number?, number?), tolerance?: number, equal?: fun(a: any, b: any): boolean, show?: "
             "fun(value: any): string}",
             "measure",
             "Makes a measure for values of the stage's own. `base` gives where a value stands in their order, as a number or as the lowest "
             "and the highest that may be meant, and nil for none; values are the same where these meet, or lie apart by no more than the "
             "share `tolerance`. `equal` decides in its place. `show` gives the words for a value, else its text.",
             collate_measure),
    BRIDGED("collate", "days", "from: string, to: string", "integer?",
            "Days from one ISO 8601 date to another, negative backwards: 2 from `2024-02-28` to `2024-03-01T10:00`; nil where one "
            "does not begin with a day of the calendar, as a month or a week, `2024-W02`, does not."),
    BRIDGED("collate", "csv", "header: string[]?, rows: any[][]", "string",
            "Rows of text, numbers and truth values as CSV (RFC 4180), each as long as the header; without one, only the rows. What a "
            "spreadsheet would take for a formula gets an apostrophe, line breaks become spaces."),
    BRIDGED("collate", "xml", "element: any[]", "string",
            "An element as an XML document: its name, then its attributes as a table with names, where it has some, then what it holds: "
            "text, numbers, truth values and elements. All of it is escaped: `{ \"feed\", { lang = \"en\" }, { \"title\", \"A & B\" } }`."),
    FUNCTION("collate", "split", "text: string, separator?: string", "string[]",
             "The pieces between the places of a separator, empty ones too; without one, what stands between white space.",
             collate_split),
    FUNCTION("collate", "lines", "text: string", "string[]", "The lines of a text, without their ends; none for an empty text.",
             collate_lines),
    FUNCTION("collate", "trim", "text: string", "string", "The text without white space at its ends.", collate_trim),
    FUNCTION("collate", "contains", "text: string, part: string", "boolean",
             "Whether a text holds another, as it is written.", collate_contains),
    FUNCTION("collate", "starts_with", "text: string, part: string", "boolean", "Whether a text begins with another.",
             collate_starts_with),
    FUNCTION("collate", "ends_with", "text: string, part: string", "boolean", "Whether a text ends with another.",
             collate_ends_with),
    FUNCTION("collate", "escape", "text: string", "string", "The Lua pattern that matches a text as it is written.",
             collate_escape),
    FUNCTION("collate", "sorted", "list: any[], by?: function | string, descending?: boolean", "any[]",
             "A sorted copy by what `by` gives for each item: a function, the name of a field, or the item itself without one. Equal "
             "ones keep their order; an error where what it gives is not all strings, all numbers or all truth values.",
             collate_sorted),
    FUNCTION("collate", "group", "list: any[], by?: function | string", "group[]",
             "The items by what `by` gives for them, as in `sorted`, in the order in which each first stands.", collate_group),
    FUNCTION("collate", "tally", "list: any[], by?: function | string", "bar[]",
             "Counts the items by what `by` gives for them, as in `sorted`, most first: bars for a chart.", collate_tally),
    FIELD("collate", "json", "collate.json", "Reading and writing of JSON."),

    FIELD("declaration", "name", "string", "Phase and name: `extract.hedges`; phases are `load`, `clean`, `extract`, `compare`, `report`."),
    FIELD("declaration", "api", "integer", "The version of this API that the stage was written for: 1 or 2."),
    FIELD("declaration", "summary", "string", "What the stage does, in one sentence."),
    FIELD("declaration", "needs", "kind[]?", "The kinds and layers that it reads: `sentence`, `claims`."),
    FIELD("declaration", "provides", "(kind | {discrepancy: string, sentence: string})[]?",
          "The kinds that it writes, `discrepancies` if it adds some, and its own types of them: the name, with a point, and what "
          "it means to the reader."),
    FIELD("declaration", "corrects", "kind[]?",
          "The kinds of others whose annotations it corrects, and `discrepancies`; it reads them too. The pipeline must grant it: "
          "`corrects` at the plugin."),
    FIELD("declaration", "options", "table<string, option>?",
          "What pipelines can set; `min_words` is `min-words` there, and `options.min_words` in a body. Each has a `help`; one "
          "without a `default` must be given by the pipeline."),
    FIELD("declaration", "data", "table<string, string>?",
          "Files of the plugin's folder that bodies read with `collate.data`, by names for them: `towns = \"lists/towns.csv\"`. CSV and "
          "TSV name their columns in the first row, JSON holds any value, a `.txt` file one word or phrase a line, `#` before remarks."),
    FIELD("declaration", "example", "string?", "A step of a pipeline that uses it."),
    FIELD("declaration", "takes", "{suffixes?: string[], magic?: string[], bytes?: boolean}?",
          "The files that a source body reads: the ends of their names, texts of which one stands in their first 1,024 bytes, or both, "
          "which must then both hold. With `bytes` it is given them as they are, not as text."),
    FIELD("declaration", "source", "(fun(file: file, options: table<string, any>))?",
          "Makes documents of a file that it takes, in place of `load.files`, behind which it stands."),
    FIELD("declaration", "document", "(fun(document: document, options: table<string, any>))?",
          "Works on one account at a time, in parallel."),
    FIELD("declaration", "corpus", "(fun(corpus: corpus, options: table<string, any>))?", "Works on all accounts at once."),
    FIELD("declaration", "same", "(fun(a: string, b: string, options: table<string, any>): boolean?)?",
          "Says whether two passages state the same, and nil where it does not know; `compare.claims`, behind it, weighs that."),
    FIELD("declaration", "section", "(fun(report: report, corpus: corpus, options: table<string, any>))?",
          "Builds a section of the reports."),
    FIELD("declaration", "after", "string?",
          "The part of the reports that a section stands behind: `answer`, `conflicts`, `claims`, `reading`, `derivation`, `unique`, "
          "`voices`, `timeline` or `quality`; without it, `timeline`."),
    FIELD("declaration", "write", "(fun(report: report, corpus: corpus, options: table<string, any>))?",
          "Writes files of its own, whose names are options made with `collate.output`."),

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

    FIELD("document", "name", "string", "Name of the account: that of its file, with `#2` behind it for the second of several in one file."),
    FIELD("document", "title", "string?", "Headline, where the source gives it apart from the text; in plain text a first line that is a headline."),
    FIELD("document", "outlet", "string?", "Who publishes it."),
    FIELD("document", "author", "string?", "Who wrote it."),
    FIELD("document", "date", "string?", "The article's own date, ISO 8601."),
    FIELD("document", "language", "string?", "BCP 47 language of the text."),
    BRIDGED("document", "metadata", "", "table<string, any>", "Everything that is known of it, by name (`page-date` …)."),
    FUNCTION("document", "text", "part?: span", "string", "The cleaned text, or the text of a part of it.",
             document_text),
    REGION_ROWS("document"),
    FUNCTION("document", "annotate", "kind: kind, span: span, fields?: table", "",
             "Writes an annotation of a kind that the stage provides; it can be read once the stage is done. Fields hold strings, "
             "numbers, truth values, spans of the document and tables of these; none has the name of what an annotation "
             "or a span has. A kind of the built-in stages needs the fields that stand at the end.",
             document_annotate),
    BRIDGED("document", "correct", "kind: kind, annotation: annotation, fields: table, reason: string", "",
            "Changes fields of an annotation of a kind that the stage corrects, once it is done: those that are given, "
            "`collate.json.null` takes one away. The reader is told, with the reason."),
    BRIDGED("document", "remove", "kind: kind, annotation: annotation, reason: string", "",
            "Takes away an annotation of a kind that the stage corrects, as `correct` changes it."),
    BRIDGED("document", "add", "kind: kind, span: span, fields: table, reason: string", "",
            "Adds an annotation to those of a kind that the stage corrects, as `correct` changes one."),
    BRIDGED("document", "words", "part?: span", "word[]",
            "The words, numbers and signs of it, or of a part, as grammar cuts them; needs `words`."),
    BRIDGED("document", "set", "fact: string, value: string, span?: span", "",
            "Sets `title`, `outlet`, `author`, `date` or `language` of the document, once the stage is done; the words that show it are the "
            "evidence. For a stage of the phase clean that provides `metadata`."),
    BRIDGED("document", "note", "message: string, span?: span", "",
            "Adds a note on the document: something that the reader of the result must know."),

    FIELD("file", "name", "string", "Name of the file."),
    FUNCTION("file", "text", "part?: span", "string",
             "Its text as UTF-8, or the text of a part of it; its bytes, for a stage that takes `bytes`.", document_text),
    TEXT_ROWS("file"),
    BRIDGED_EACH("file", "each_line", "", "iterator<span>", "Iterates over its lines, empty ones too, without their ends."),
    BRIDGED("file", "json", "part?: span", "any",
            "The JSON value that it holds, or a part of it, as `collate.json.decode` gives it; but every string is an object that has "
            "`text` and `span`, and can be a piece of a document. A key that stands twice is an error."),
    BRIDGED("file", "document",
            "document: {text: (span | string)[], title?: span | string, date?: span | string, outlet?: span | string, author?: "
            "span | string, language?: span | string, encoding?: string}",
            "",
            "Adds a document, an account of the file. Its text is made of pieces: spans of the file, strings of `json`, and white space "
            "between them; each lies behind the one before it in the file, so that every place of the text is known there. A fact that "
            "is a span has its place as evidence; a date begins with a day as ISO 8601 writes it. Of a file of bytes, pieces are UTF-8 or what `encoding` says: `windows-1252`."),
    BRIDGED("file", "note", "message: string, span?: span", "",
            "Adds a note on the file: something that the reader of the result must know."),

    FIELD("literal", "text", "string", "What a string of `file:json` says, its escapes resolved."),
    FIELD("literal", "span", "span", "Its place between the quotation marks. All that a span has can be asked of it, too."),

    FIELD("span", "first", "integer", "Place of the first byte in the text of the document, from 1."),
    FIELD("span", "last", "integer", "Place of the last byte in the text of the document; one less than `first` for an empty span."),
    FIELD("span", "text", "string", "The text of the span."),
    FIELD("span", "document", "document", "The document it belongs to."),
    BRIDGED_FIELD("span", "line", "integer", "Line of the source file in which it begins, from 1."),
    BRIDGED_FIELD("span", "column", "integer", "Column in that line, in bytes, from 1."),
    BRIDGED_FIELD("span", "quote", "string", "The words as a reader of the source sees them: `text` before cleaning."),
    BRIDGED("span", "source_ranges", "", "{first: integer, last: integer}[]",
            "The bytes of the source file that it comes from, as positions from 1: several where what stood between was taken out."),
    REGION_ROWS("span"),
    FUNCTION("span", "enclosing", "kind: kind", "annotation?",
             "The shortest annotation of one kind around it, or exactly on it; nil where there is none.", region_enclosing),
    FUNCTION("span", "contains", "other: span", "boolean", "Whether another span lies in it, or is the same.", span_contains),
    FUNCTION("span", "overlaps", "other: span", "boolean", "Whether it shares bytes with another span.", span_overlaps),
    FUNCTION("span", "joined", "other: span", "span",
             "From where the first begins to where the last ends. An error for spans of two documents.", span_joined),

    FIELD("annotation", "kind", "kind", "Its kind."),
    FIELD("annotation", "span", "span", "Its place. All that a span has can be asked of the annotation itself."),

    BRIDGED("corpus", "documents", "", "document[]", "The documents, in their fixed order."),
    FUNCTION("corpus", "each", "kind: kind", "iterator<annotation>",
             "Iterates over the annotations of one kind, document by document.", corpus_each),
    BRIDGED("corpus", "claims", "", "claim[]", "The claims, in the order of the result."),
    BRIDGED("corpus", "discrepancies", "", "discrepancy[]", "The discrepancies, material first."),
    BRIDGED("corpus", "candidates", "", "discrepancy[]",
            "Differences just below the cut that the discrepancies stop at, the likeliest first."),
    BRIDGED("corpus", "wording", "", "discrepancy[]", "Differences of wording; none of them misleads a reader."),
    BRIDGED("corpus", "links", "", "link[]", "Passages of different documents that state something in common, by place; needs `claims`."),
    BRIDGED("corpus", "discrepancy",
            "discrepancy: {type: string, severity: string, sides: (span | {span: span, value?: string})[], rule?: string, claim?: "
            "claim | string, confidence?: number}",
            "",
            "Adds a discrepancy, once the stage is done: two sides or more, which give two values or more; a value is the text of its "
            "span if it is not given. Without `claim` it is the one that holds most sides. `rule` says why, in a sentence; a type of "
            "the stage's own has its sentence for that."),
    FUNCTION("corpus", "compare", "measure: measure, what: {kind: kind, type: string, severity: string, rule?: string}", "integer",
             "Compares, claim by claim, the values that the accounts give in annotations of a kind, and adds a discrepancy where no value of "
             "one account is the same to the measure as a value of another. Returns how many; needs `claims`.",
             corpus_compare),
    BRIDGED("corpus", "regrade", "discrepancy: discrepancy, severity: string, reason: string", "",
            "Gives a discrepancy another severity, once the stage is done. The reader is told, with the reason."),
    BRIDGED("corpus", "merge", "discrepancies: discrepancy[], reason: string", "",
            "Tells several discrepancies as one, the first, with the sides of all, as grave as the gravest. The reader is told."),
    BRIDGED("corpus", "dismiss", "discrepancy: discrepancy, reason: string", "",
            "Takes a discrepancy out of the list: it disputes no claim any more. It stays in the result, with stage and reason."),
    BRIDGED("corpus", "families", "", "family[]", "The families, by their first document."),
    BRIDGED("corpus", "family_of", "document: document", "family?", "The family of a document."),
    BRIDGED("corpus", "pairs", "", "pair[]", "What was found between every two documents."),
    BRIDGED("corpus", "rewriting", "document: document", "string?",
            "How a document was made, where that is known: `original`, `near-copy`, `partial-copy`, `paraphrase` or `machine-spun`."),
    BRIDGED("corpus", "entities", "", "entity[]", "The persons, organisations and places, by first mention."),
    BRIDGED("corpus", "timeline", "", "moment[]", "What the accounts place in time, by the first day of each date."),
    BRIDGED("corpus", "findings", "kind: kind", "finding[]", "What earlier stages found of one kind."),
    BRIDGED("corpus", "find", "kind: kind, finding: {message: string, passages?: span[], fields?: table}", "",
            "Adds a finding of a kind that the stage provides."),
    BRIDGED("corpus", "note", "message: string", "",
            "Adds a note on the whole run: something that the reader of the result must know."),

    FIELD("claim", "id", "string", "Its name in the result, such as `c1`."),
    FIELD("claim", "span", "span", "The statement. All that a span has can be asked of the claim itself."),
    FIELD("claim", "evidence", "evidence[]", "The passages that bear on it, in corpus order."),
    FIELD("claim", "documents", "document[]", "The documents that carry it."),
    FIELD("claim", "certainty", "string", "`asserted`, `reported`, `suspected` or `denied`."),
    FIELD("claim", "support", "string", "`corroborated`, `related`, `one-account`, `single-file` or `disputed`."),
    FIELD("claim", "confidence", "number", "Of the weakest link between its passages, 0 to 1."),
    FIELD("claim", "slots", "table<string, any>",
          "What the statement fills in, each as a list of strings: `who`, `number`, `date`, `place` and others."),

    FIELD("evidence", "span", "span", "The passage. All that a span has can be asked of the evidence itself."),
    FIELD("evidence", "document", "document", "Where it stands."),
    FIELD("evidence", "status", "string", "`states`, `states-differently` or `contradicts`."),
    FIELD("evidence", "attribution", "string[]", "Who it is attributed to, the carrier first; empty for the writer."),
    FIELD("evidence", "factuality", "string?", "`done`, `planned`, `in-talks`, `possible`, `denied` or `unknown`, where it tells of an act."),
    FIELD("evidence", "values", "string[]", "Normal forms of its numbers and dates."),

    FIELD("discrepancy", "id", "string", "Its name in the result, made of its type and values."),
    FIELD("discrepancy", "claim", "string?", "Id of the claim it belongs to."),
    FIELD("discrepancy", "category", "string", "What differs: `number`, `date`, `name`, `list`, `quote`, `actor`, `polarity`, `certainty`, `attribution`, `tense`, `scope`, "
          "`sequence`, `rewrite-artifact`, or a type that a plugin declares."),
    FIELD("discrepancy", "severity", "string", "`material` or `minor`."),
    FIELD("discrepancy", "sides", "side[]", "What the documents say, at least two."),
    FIELD("discrepancy", "rule", "string", "The rule that fired, in words."),
    FIELD("discrepancy", "basis", "string", "Whether conditions decided or a fitted model: `rule` or `model`."),
    FIELD("discrepancy", "confidence", "number", "How likely a careful reader notes it too, 0 to 1."),
    FIELD("discrepancy", "excluded", "string[]",
          "Innocent explanations that were looked for and do not hold: `rounding`, `bounds`, `unit`, `part`, `participant`, `other-event`, "
          "`same-thing` or `both-given`."),
    FIELD("discrepancy", "within", "boolean", "Whether both sides stand in one document."),
    FIELD("discrepancy", "stage", "string?", "The stage of a plugin that added it; nil for the built-in rules."),

    FIELD("side", "span", "span", "Where the value stands. All that a span has can be asked of the side itself."),
    FIELD("side", "document", "document", "The document that says so."),
    FIELD("side", "value", "string", "The value in normal form, for comparison and sorting."),
    FIELD("side", "deviant", "boolean", "Whether it is away from what most families say."),

    FIELD("link", "left", "span", "The passage of the earlier document."),
    FIELD("link", "right", "span", "The passage of the later document."),
    FIELD("link", "confidence", "number", "How likely both state something in common, 0 to 1."),

    FIELD("word", "span", "span", "Its place. All that a span has can be asked of the word itself."),
    FIELD("word", "folded", "string", "The word as `collate.fold` writes it."),
    FIELD("word", "stem", "string", "A key that the forms of the word share."),
    FIELD("word", "tag", "string?", "Its part of speech, as the Penn treebank names it (`NNP`, `VBD`); nil outside sentences."),
    FIELD("word", "sign", "boolean", "Whether it holds neither a letter nor a digit."),

    FIELD("family", "id", "string", "Its name in the result, such as `f1`."),
    FIELD("family", "documents", "document[]", "The documents that rest on one account."),

    FIELD("pair", "left", "document", "The first document."),
    FIELD("pair", "right", "document", "The second document."),
    FIELD("pair", "relation", "string", "`copy`, `rewrite`, `common-source` or `independent`."),
    FIELD("pair", "measures", "table<string, number>", "Named measures, 0 to 1: `word-3-gram containment` and others."),
    FIELD("pair", "reason", "string", "Why they are, or are not, one account, in words."),

    FIELD("entity", "id", "string", "Its name in the result, made of type and name."),
    FIELD("entity", "name", "string", "The fullest form of its name."),
    FIELD("entity", "category", "string", "`person`, `organisation`, `place` or `other`."),
    FIELD("entity", "aliases", "string[]", "Other forms of the name."),
    FIELD("entity", "mentions", "span[]", "Where it is named, in corpus order."),

    FIELD("moment", "date", "string", "ISO 8601: a year, a month, a week (`2023-W41`), a day, a time, or a range of these (`2024-03/2024-05`)."),
    FIELD("moment", "passages", "span[]", "The passages that place it there."),
    FIELD("moment", "claim", "string?", "Id of the claim it belongs to."),

    FIELD("finding", "kind", "kind", "The kind, as its stage declares it."),
    FIELD("finding", "message", "string", "One sentence for the reader."),
    FIELD("finding", "fields", "table<string, any>", "Named values."),
    FIELD("finding", "passages", "span[]", "The passages behind it."),

    FIELD("group", "key", "any", "What its items have in common."),
    FIELD("group", "items", "any[]", "The items, in their order."),

    FIELD("bar", "label", "string", "What the bar stands for."),
    FIELD("bar", "value", "number", "Its length."),

    BRIDGED("report", "title", "text: string", "", "Sets the heading of the section."),
    BRIDGED("report", "paragraph", "...: inline", "",
            "Adds a paragraph. A span is quoted and linked to its place, a document shown by its code and linked."),
    BRIDGED("report", "list", "items: (inline | inline[])[]", "", "Adds a list."),
    BRIDGED("report", "table", "table: {header: (inline | inline[])[], rows: (inline | inline[])[][]}", "",
            "Adds a table; every row has as many cells as the header."),
    BRIDGED("report", "note", "...: inline", "", "Adds a remark set apart from the text."),
    BRIDGED("report", "bars", "chart: {title: string, bars: bar[]}", "",
            "Adds a bar chart; values are finite and not negative."),
    BRIDGED("report", "lines", "chart: {title: string, labels: string[], series: {label: string, values: number[]}[]}", "",
            "Adds a line chart: a value of each series for each label."),
    BRIDGED("report", "timeline", "entries: {date: string, content: inline | inline[]}[]", "",
            "Adds a timeline; entries are put in the order of their ISO 8601 dates, as `corpus:timeline` gives them: by "
            "the first day of each, the wider first."),
    BRIDGED("report", "strong", "text: string", "strong", "Text that carries weight, for a paragraph, item or cell."),

    BRIDGED("report", "write", "name: string, text: string", "",
            "Writes a file, in a body `write`: its name is the value of an option made with `collate.output`. Each is written at most "
            "once, and none where the stage fails."),

    FUNCTION("test", "name", "name: string", "", "What the case shows.", test_entry),
    FUNCTION("test", "text", "text: string", "", "The text of the one document of the case.", test_entry),
    FUNCTION("test", "document",
             "document: {text: string, name?: string, title?: string, outlet?: string, author?: string, date?: string, "
             "language?: string, given?: table<kind, (string | table)[]>}",
             "", "Adds a document; in place of `text`.", test_entry),
    FUNCTION("test", "file", "file: {name: string, text?: string, hex?: string}", "",
             "The file that a source body reads: its text, or its bytes, two digits each.", test_entry),
    FUNCTION("test", "given", "kinds: table<kind, (string | table)[]>", "",
             "Annotations of the text that earlier stages would have written: `text` and fields of each.", test_entry),
    FUNCTION("test", "claims",
             "claims: {text: string, document?: string, evidence?: {text: string, document?: string, status?: string, "
             "attribution?: string[]}[], support?: string, certainty?: string, confidence?: number}[]",
             "", "Claims of the corpus; they are named `c1`, `c2` and so on. One that is given no `evidence` has none.", test_entry),
    FUNCTION("test", "entities",
             "entities: {name: string, category?: string, aliases?: string[], mentions?: (string | {text: string, "
             "document?: string})[]}[]",
             "", "Entities of the corpus.", test_entry),
    FUNCTION("test", "discrepancies",
             "discrepancies: {category: string, sides: {text: string, document?: string, value?: string, "
             "deviant?: boolean}[], severity?: string, claim?: string, rule?: string}[]",
             "", "Discrepancies of the corpus, with two sides or more.", test_entry),
    FUNCTION("test", "families", "families: string[][]", "", "Families, as lists of names of documents.", test_entry),
    FUNCTION("test", "timeline",
             "entries: {date: string, passages?: (string | {text: string, document?: string})[], claim?: string}[]", "",
             "What the accounts place in time.", test_entry),
    FUNCTION("test", "given_findings", "kinds: table<kind, table[]>", "",
             "Findings that earlier stages would have made: `message`, `passages` and fields of each.", test_entry),
    FUNCTION("test", "options", "options: table", "", "Options of the stage; the others have their defaults.", test_entry),
    FUNCTION("test", "annotations", "kinds: table<kind, (string | table)[]>", "",
             "Expects these annotations, all of each kind, in order: `text`, `document`, `at` or fields of each.",
             test_entry),
    FUNCTION("test", "findings", "kinds: table<kind, (string | table)[]>", "",
             "Expects these findings, all of each kind, in order: `message`, `passages` or fields of each.", test_entry),
    FUNCTION("test", "conflicts", "conflicts: (string | table)[]", "",
             "Expects that the stage adds these discrepancies, all of them, in the order of the result: `rule`, `type`, `severity`, "
             "`sides`, `values` or `claim` of each.", test_entry),
    FUNCTION("test", "corrections", "corrections: (string | table)[]", "",
             "Expects that the stage makes these corrections, all of them: `action`, `reason` and what it is about: `text`, `kind` and "
             "fields of an annotation; `rule`, `type`, `sides` and the new `severity` of a discrepancy.", test_entry),
    FUNCTION("test", "same", "pairs: (string | boolean)[][]", "",
             "Expects what a body `same` says of pairs of texts: `{ \"the bridge\", \"the crossing\", true }`; of a pair without the "
             "third entry, that it does not know. It stands in place of `text`.", test_entry),
    FUNCTION("test", "loads", "documents: (string | table)[]", "",
             "Expects that a source body makes these documents, all of them, in order: `text`, and facts such as `title` of each.",
             test_entry),
    FUNCTION("test", "metadata", "facts: (string | table)[]", "",
             "Expects that the stage sets these facts, all of them, by document and name: `value`, `fact`, `document` and the words that "
             "show it, `evidence`.", test_entry),
    FUNCTION("test", "notes", "notes: (string | {message?: string, text?: string, document?: string})[]", "",
             "Expects these notes, all of them, in order.", test_entry),
    FUNCTION("test", "section", "text: string", "", "Expects this section, as plain text.", test_entry),
    FUNCTION("test", "files", "files: table<string, string>", "", "Expects these files, all of them, by their names.", test_entry),
    FUNCTION("test", "snapshot", "wanted: boolean", "", "Expects what `collate test --accept` wrote down before.",
             test_entry),
    FUNCTION("test", "expect_error", "part: string", "", "Expects that the stage fails with a message that has this part.",
             test_entry),
    FUNCTION("test", "budget", "most: {instructions?: integer | string, memory?: integer | string}", "",
             "The most that one call of the stage may use, such as 20000 or \"200k\", and \"4MB\".", test_entry),
};
const size_t API_COUNT = sizeof API / sizeof *API;

size_t lua_host_entry_count(void) {
    return API_COUNT;
}

const lua_host_entry *lua_host_entry_at(size_t index) {
    return index < API_COUNT ? &API[index].entry : NULL;
}

int host_owner_number(lua_host_bytes owner) {
    for (int i = 1; i < OWNER_COUNT; i++)
        if (OWNERS[i].count == owner.count && memcmp(OWNERS[i].bytes, owner.bytes, owner.count) == 0) return i;
    return 0;
}

static bool is_of_annotations(const lua_host_entry *entry) {
    return strcmp(entry->owner, "annotation") == 0 || strcmp(entry->owner, "span") == 0;
}

// Most names are told apart by their length and first letter; this is asked for every field that is written.
static size_t member_length(size_t count) {
    return count < MEMBER_LENGTHS ? count : MEMBER_LENGTHS - 1;
}

bool host_is_member(const lua_host *host, lua_host_bytes name) {
    if (!name.count || !(host->member_letters[member_length(name.count)] >> (name.bytes[0] & 31) & 1)) return false;
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        if (is_of_annotations(entry) && strlen(entry->name) == name.count && memcmp(entry->name, name.bytes, name.count) == 0)
            return true;
    }
    return false;
}

// MARK: Registration

static void push_function(lua_State *L, size_t index) {
    const api_row *row = &API[index];
    if (!row->body) return host_push_bridged(L, index);
    lua_pushstring(L, row->entry.name);
    lua_pushcclosure(L, row->body, 1);
}

void host_open_api(lua_State *L) {
    lua_newtable(L);
    int methods = lua_gettop(L);
    for (int owner = 1; owner < OWNER_COUNT; owner++) {
        lua_newtable(L);
        lua_rawseti(L, methods, owner);
    }
    for (size_t i = 0; i < API_COUNT; i++) {
        const lua_host_entry *entry = &API[i].entry;
        if (is_of_annotations(entry))
            host_of(L)->member_letters[member_length(strlen(entry->name))] |= 1u << (entry->name[0] & 31);
        if (!entry->parameters) continue;
        lua_rawgeti(L, methods, host_owner_number((lua_host_bytes){(const uint8_t *)entry->owner, strlen(entry->owner)}));
        push_function(L, i);
        lua_setfield(L, -2, entry->name);
        lua_pop(L, 1);
    }
    lua_pushvalue(L, methods);
    lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
    lua_rawgeti(L, methods, OWNER_COLLATE);
    lua_rawgeti(L, methods, OWNER_JSON);
    lua_pushlightuserdata(L, NULL);
    lua_setfield(L, -2, "null");
    libs_freeze(L, (const char *)OWNERS[OWNER_JSON].bytes);
    lua_setfield(L, -2, "json");
    lua_replace(L, methods);
}
