-- 2: a stage file ends with: return collate.stage { … }
return { name = "extract.wrong" }
