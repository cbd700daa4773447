// What several of the shipped texts say in the same words.

extension ShippedTexts {
  /// The invoices that a letter is about, as a subject of a mail names them: after „zu“.
  static let germanInvoices =
    "{{#several}}Ihren Rechnungen {{invoices}}{{/several}}"
    + "{{^several}}Ihrer Rechnung {{invoice}}{{/several}}"

  static let englishInvoices =
    "{{#several}}your invoices {{invoices}}{{/several}}"
    + "{{^several}}your invoice {{invoice}}{{/several}}"

  /// The same with the date of one, as a heading on paper names them.
  static let germanDatedInvoices =
    "{{#several}}Ihren Rechnungen {{invoices}}{{/several}}"
    + "{{^several}}Ihrer Rechnung {{invoice}} vom {{invoice.date}}{{/several}}"

  static let englishDatedInvoices =
    "{{#several}}your invoices {{invoices}}{{/several}}"
    + "{{^several}}your invoice {{invoice}} of {{invoice.date}}{{/several}}"

  /// What is owed beside the invoices: interest or its reservation, costs, the lump sum of § 288 (5) BGB.
  static let charges = #"""
    {{#interest}}

    {{> interest}}

    {{> waived}}

    {{/interest}}
    {{^interest}}{{#consumer}}

    {{> reserved}}

    {{/consumer}}{{/interest}}
    {{#costs}}

    {{> costs}}

    {{/costs}}
    {{#lump-sum}}

    {{> lump-sum}}

    {{/lump-sum}}
    """#

  /// The instalments, how to pay them, and what the law has such an agreement say.
  static let instalments = #"""
    {{table instalments}}

    {{payment}}

    {{#consumer}}

    {{> consumer-plan}}

    {{/consumer}}
    {{^consumer}}

    {{> business-plan}}

    {{/consumer}}

    {{> acknowledgement}}
    """#

  /// Who signs; the last lines of every letter.
  static let germanEnd = #"""
    Freundliche Grüße\
    {{#contact}}
    {{creditor.contact}}\
    {{/contact}}
    {{creditor.name}}
    """#

  static let englishEnd = #"""
    Kind regards\
    {{#contact}}
    {{creditor.contact}}\
    {{/contact}}
    {{creditor.name}}
    """#
}
