import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc iban`.
struct IBANCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "iban", abstract: words.abstract(.iban), discussion: words.discussion(.iban))

  @Argument(help: .init(.ibans)) var iban: [String] = []
  @Option(help: .init(.bankCode, .digits)) var bankCode: String?
  @Option(help: .init(.account, .digits)) var account: String?
  @Option(help: .init(.bic, .number)) var bic: [String] =
    []
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    var checks = iban.map { text in
      Checked(text, Fault.iban) { () throws(IBANFault) in try IBAN(text) }
    }
    if bankCode != nil || account != nil {
      let bankCode = try Input.required(bankCode, "--bank-code")
      let account = try Input.required(account, "--account")
      checks.append(
        Checked("\(bankCode) \(account)", Fault.iban) { () throws(IBANFault) in
          try IBAN(bankCode: bankCode, account: account)
        })
    }
    let codes = bic.map { text in
      Checked(text, Fault.bic) { () throws(BICFault) in try BIC(text) }
    }
    guard !checks.isEmpty || !codes.isEmpty else {
      throw Problem(.usage(.oneOf(["<iban>", "--bank-code", "--bic"])))
    }
    let isValid = checks.allSatisfy(\.isValid) && codes.allSatisfy(\.isValid)
    return Reply(
      answer: IBANAnswer(
        valid: isValid, ibans: checks.map(IBANAnswer.Number.init),
        bics: codes.map(IBANAnswer.Code.init)),
      sheet: sheet(checks, codes), status: isValid ? .success : .refused)
  }

  private func sheet(_ checks: [Checked<IBAN>], _ codes: [Checked<BIC>]) -> Sheet {
    var sheet = Sheet()
    for check in checks {
      sheet.add(check, heading: check.value?.grouped)
      guard let iban = check.value else { continue }
      sheet.field(words.label(.iban), iban.compact)
      sheet.field(words.label(.country), iban.country)
      if let bankCode = iban.germanBankCode, let account = iban.germanAccount {
        sheet.field(words.label(.bankCode), bankCode)
        sheet.field(words.label(.account), account)
      }
    }
    for check in codes { sheet.add(check, heading: check.value?.code) }
    return sheet
  }
}

/// Account numbers as machines read them.
private struct IBANAnswer: Encodable {
  let schema = 1
  let valid: Bool
  let ibans: [Number]
  let bics: [Code]

  struct Number: Encodable {
    let given: String
    let valid: Bool
    let iban: IBAN?
    let grouped: String?
    let country: String?
    let bankCode: String?
    let account: String?
    let fault: String?

    init(_ checked: Checked<IBAN>) {
      given = checked.text
      valid = checked.isValid
      iban = checked.value
      grouped = checked.value?.grouped
      country = checked.value?.country
      bankCode = checked.value?.germanBankCode
      account = checked.value?.germanAccount
      fault = checked.fault?.code
    }
  }

  struct Code: Encodable {
    let given: String
    let valid: Bool
    let fault: String?

    init(_ checked: Checked<BIC>) {
      given = checked.text
      valid = checked.isValid
      fault = checked.fault?.code
    }
  }
}
