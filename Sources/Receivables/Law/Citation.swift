/// The place in a statute, fee list or judgment that a result rests on.
public enum Citation: Sendable, Hashable {
  /// A section of a statute, perhaps one paragraph, sentence or number of it.
  case section(Statute, String, paragraph: Int? = nil, sentence: Int? = nil, number: Int? = nil)
  /// A number of a fee list.
  case fee(FeeList, Int)
  /// A judgment by court and file number.
  case judgment(Court, String)

  /// A statute by its usual abbreviation.
  public enum Statute: String, Sendable, Hashable, CaseIterable {
    /// Civil Code.
    case bgb = "BGB"
    /// Introductory Act to the Civil Code.
    case egbgb = "EGBGB"
    /// Code of Civil Procedure.
    case zpo = "ZPO"
    /// Courts Constitution Act.
    case gvg = "GVG"
    /// Act on court fees.
    case gkg = "GKG"
    /// Act on legal services out of court.
    case rdg = "RDG"
    /// Act on recognition and enforcement abroad.
    case avag = "AVAG"
    /// Insolvency Code.
    case inso = "InsO"
  }

  /// A list of numbered fees.
  public enum FeeList: String, Sendable, Hashable, CaseIterable {
    /// The list of the act on the fees of lawyers.
    case vv = "VV RVG"
    /// The list of the act on court fees.
    case kv = "KV GKG"
  }

  /// A court whose judgments are cited.
  public enum Court: String, Sendable, Hashable, CaseIterable {
    /// Federal Court of Justice.
    case bgh = "BGH"
    /// Court of Justice of the European Union.
    case eugh = "EuGH"
  }
}

extension Citation {
  /// A section of the Civil Code.
  static func bgb(
    _ section: String, _ paragraph: Int? = nil, sentence: Int? = nil, number: Int? = nil
  ) -> Citation {
    .section(.bgb, section, paragraph: paragraph, sentence: sentence, number: number)
  }

  /// A section of the Code of Civil Procedure.
  static func zpo(_ section: String, _ paragraph: Int? = nil, number: Int? = nil) -> Citation {
    .section(.zpo, section, paragraph: paragraph, number: number)
  }
}
