// Rows of the API table, which api.c includes. What lists of the corpus and of `collate` hold: objects with fields alone.
FIELD("claim", "id", "string", "Its name in the result, such as `c1`."),
FIELD("claim", "span", "span", "The statement. All that a span has can be asked of the claim itself."),
FIELD("claim", "evidence", "evidence[]", "The passages that bear on it, in corpus order."),
FIELD("claim", "documents", "document[]", "The documents that carry it."),
FIELD("claim", "certainty", "string", "`asserted`, `reported`, `suspected` or `denied`."),
FIELD("claim", "support", "string", "`corroborated`, `related`, `one-account`, `single-file` or `disputed`."),
FIELD("claim", "confidence", "number", "How likely its passages state one fact, on average over their pairs, 0 to 1."),
FIELD("claim", "judges", "string[]", "Stages with a body `same` by whose word passages of it state the same."),
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
FIELD("discrepancy", "type", "string", "What differs: `number`, `date`, `name`, `list`, `quote`, `actor`, `polarity`, `certainty`, `attribution`, `tense`, `scope`, "
      "`sequence`, `rewrite-artifact`, or a type that a plugin declares."),
FIELD("discrepancy", "category", "string", "The same, under the name that the first version of this API has for it."),
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
