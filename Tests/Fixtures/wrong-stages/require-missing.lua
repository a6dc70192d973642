-- 2: this plugin has no module 'lib.words'
local words = require("lib.words")
return collate.stage { name = "extract.wrong", api = 1, summary = "Is wrong.", document = function(doc) end, }
