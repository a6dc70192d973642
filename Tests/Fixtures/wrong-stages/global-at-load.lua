-- 2: there is no variable 'colate'; did you mean 'collate'?
return colate.stage {}
