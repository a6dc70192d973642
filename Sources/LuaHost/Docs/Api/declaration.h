// Rows of the API table, which api.c includes. The entries of a declaration: what `collate.stage` takes.
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
