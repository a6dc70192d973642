/// One building block of a report section: content, never markup. Every writer renders every block.
public indirect enum Block: Hashable, Sendable {
  /// A run of inline content.
  case paragraph([Inline])
  /// Items, each a run of inline content.
  case list([[Inline]])
  /// A table: header cells, then rows of cells.
  case table(header: [[Inline]], rows: [[[Inline]]])
  /// A remark set apart from the text.
  case note([Inline])
  /// Named values drawn as bars; values are finite and not negative.
  case barChart(title: String, bars: [Bar])
  /// Series of values over the same labels, drawn as lines; every series has a finite value for each label.
  case lineChart(title: String, labels: [String], series: [Series])
  /// What happened when, in the order of the dates.
  case timeline([Event])

  /// A piece of running text.
  public enum Inline: Hashable, Sendable {
    /// Plain text.
    case text(String)
    /// Text that carries weight.
    case strong(String)
    /// The words of a document, quoted, with a link to their place.
    case citation(Passage)
    /// A document, by index: its code with a link to its text.
    case account(Int)
  }

  /// One bar of a chart.
  public struct Bar: Hashable, Sendable {
    /// What the bar stands for.
    public var label: String
    /// Its length.
    public var value: Double

    /// Makes a bar.
    public init(label: String, value: Double) {
      self.label = label
      self.value = value
    }
  }
}

extension Block {
  /// One line of a chart.
  public struct Series: Hashable, Sendable {
    /// What the line stands for.
    public var label: String
    /// Its value at each label.
    public var values: [Double]

    /// Makes a series.
    public init(label: String, values: [Double]) {
      self.label = label
      self.values = values
    }
  }

  /// One entry of a timeline.
  public struct Event: Hashable, Sendable {
    /// ISO 8601 date or time.
    public var date: String
    /// What happened.
    public var content: [Inline]

    /// Makes an event.
    public init(date: String, content: [Inline]) {
      self.date = date
      self.content = content
    }
  }
}

/// A section that a stage adds to the reports.
public struct Section: Hashable, Sendable {
  /// Name of the stage that built it.
  public var stage: String
  /// Heading.
  public var title: String
  /// Content.
  public var blocks: [Block]
  /// The part of a report that it stands behind.
  public var after: ReportPart

  /// Makes a section.
  public init(stage: String, title: String, blocks: [Block], after: ReportPart = .usual) {
    self.stage = stage
    self.title = title
    self.blocks = blocks
    self.after = after
  }
}
