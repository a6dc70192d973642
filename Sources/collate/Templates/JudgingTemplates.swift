/// Stages that stand behind all others: those that compare, and those that report.
extension Templates {
  /// A stage that adds conflicts of a type of its own.
  static func conflictFinder(_ name: String) -> String {
    """
    -- \(name): accounts that give different percentages of one fact. Change it to what you compare.
    return collate.stage {
      name = "compare.\(name)", api = 2,
      summary = "Adds a conflict where accounts give different percentages.",
      needs = { "number", "claims" },
      provides = { { discrepancy = "\(name).percent", sentence = "The accounts give different percentages." } },
      corpus = function(corpus)
        local percent = collate.measure {
          base = function(number)
            if number.unit == "percent" then return number.lower, number.upper end
          end,
        }
        corpus:compare(percent, { kind = "number", type = "\(name).percent", severity = "minor" })
      end,
    }

    """
  }

  static func conflictFinderTest(_ name: String) -> String {
    """
    -- Run with: collate test \(name)
    local function case(name, one, other, conflicts)
      local function account(file, share)
        local text, words = "The dam lost " .. share .. " percent of its water.", share .. " percent"
        return { name = file, text = text, given = { number = { { text = words, lower = share, unit = "percent" } } } }
      end
      local a, b = account("a.txt", one), account("b.txt", other)
      local evidence = { { text = a.text, document = "a.txt" }, { text = b.text, document = "b.txt" } }
      return {
        name = name, documents = { a, b }, conflicts = conflicts,
        claims = { { text = a.text, document = "a.txt", evidence = evidence } },
      }
    end

    return {
      case("adds a conflict for two percentages", 12, 15, { { type = "\(name).percent", values = { "12 percent", "15 percent" } } }),
      case("is silent where both are one", 12, 12.0, {}),
    }

    """
  }

  /// A stage that adds a section to reports.
  static func tableSection(_ name: String) -> String {
    """
    -- \(name): how many quotations each account has. Change it to what you report.
    return collate.stage {
      name = "report.\(name)", api = 1,
      summary = "Counts the quotations of each account.",
      needs = { "quote" },
      section = function(report, corpus)
        report:title("Quotations")
        local rows = {}
        for _, doc in ipairs(corpus:documents()) do
          rows[#rows + 1] = { doc.name, doc:count("quote") }
        end
        report:table { header = { "Account", "Quotations" }, rows = rows }
      end,
    }

    """
  }

  static func tableSectionTest(_ name: String) -> String {
    """
    -- Run with: collate test \(name)
    return {
      {
        name = "counts the quotations of each account",
        documents = {
          { name = "a.txt", text = "“The bridge fell,” Ines Hart said.", given = { quote = { { text = "The bridge fell,", form = "direct" } } } },
          { name = "b.txt", text = "The bridge fell.", given = { quote = {} } },
        },
        section = "Quotations\\nAccount | Quotations\\na.txt | 1\\nb.txt | 0",
      },
    }

    """
  }
}
