// Rows of the API table, which api.c includes. `file`: what a source body reads, and the strings of its JSON.
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
