#!/usr/bin/env python3
"""Writes the named character references of the HTML standard as a Swift file.

    make_reference_table.py > Sources/CollateClean/HTML/NamedReferenceTable.swift

The names and code points come from Python's own copy of the standard's list (`html.entities.html5`).
"""
from html.entities import html5

HEAD = '''/// The named character references of the HTML standard (§13.5), without `&`: `name=code points in hexadecimal`.
enum NamedReferenceTable {
  /// All of them, separated by spaces, in byte order of the names.
  static let text = """
'''
TAIL = '''
    """
}'''
WIDTH = 110


def lines(words):
    """The words on lines that end in a backslash, indented by four."""
    line = "   "
    for word in words:
        if len(line) + 1 + len(word) + 2 > WIDTH:
            yield line + " \\"
            line = "   "
        line += " " + word
    yield line


def main():
    words = [f"{name}={'+'.join(f'{ord(letter):X}' for letter in text)}" for name, text in sorted(html5.items())]
    print(HEAD + "\n".join(lines(words)) + TAIL)


main()
