/// Stages that stand before all others: those that read files, and those that clean.
extension Templates {
  /// A stage that reads a format of its own.
  static func loader(_ name: String) -> String {
    """
    -- \(name): each paragraph of a file that ends in .log is an account. Change it to what you read.
    return collate.stage {
      name = "load.\(name)", api = 2,
      summary = "Reads logs, each paragraph as one account.",
      takes = { suffixes = { ".log" } },
      source = function(file, opt)
        for paragraph in file:each_paragraph() do
          file:document { text = { paragraph } }
        end
      end,
    }

    """
  }

  static func loaderTest(_ name: String) -> String {
    """
    -- Run with: collate test \(name)
    return {
      {
        name = "makes an account of each paragraph",
        file = { name = "morning.log", text = "The bridge fell.\\n\\nNobody was hurt.\\n" },
        loads = { "The bridge fell.", "Nobody was hurt." },
      },
    }

    """
  }

  /// A stage that sets aside what stands under every dispatch.
  static func footerRule(_ name: String) -> String {
    """
    -- \(name): the footer of a wire is no part of the account. Change it to what your wire writes.
    return collate.stage {
      name = "clean.\(name)", api = 1,
      summary = "Sets the footer of a wire aside.",
      needs = { "text" }, provides = { "boilerplate" },
      document = function(doc)
        for footer in doc:matches("%(END[^)]*%)") do
          doc:annotate("boilerplate", footer, { reason = "footer of the wire" })
        end
      end,
    }

    """
  }

  static func footerRuleTest(_ name: String) -> String {
    """
    -- Run with: collate test \(name)
    return {
      {
        name = "sets the footer aside",
        text = "The bridge fell. (END of dispatch)",
        annotations = { boilerplate = { { text = "(END of dispatch)", reason = "footer of the wire" } } },
      },
      {
        name = "leaves other words",
        text = "The bridge fell in the end.",
        annotations = { boilerplate = {} },
      },
    }

    """
  }
}
