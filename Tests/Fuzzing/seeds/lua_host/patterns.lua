return string.find("aXbX", "(%f[%a]%a-)X()", 1), ("%d"):format(3), utf8.char(233), string.pack("<i4", 7), doc.nme, corpus:clams()
