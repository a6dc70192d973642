// Rows of the API table, which api.c includes. `report`: sections, and files of writers.
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
