-- tries: every malformed pattern there is
-- required: harmless
for _, p in ipairs { "[", "[^", "[a", "[%", "%", "(", ")", "(()", "%b", "%bx", "%f", "%f[", "%1", "%9", "()%1", "[]", "[^]", "(%", "[a-" } do
  pcall(string.find, "aaa", p) pcall(string.gsub, "aaa", p, "%1") pcall(string.match, "", p)
end
