import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc iban`.
struct IBANCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "iban", abstract: words.abstract(.iban), discussion: words.discussion(.iban))

  @Argument(help: .init(words.help(.ibans))) var iban: [String] = []
  @Option(help: .init(words.help(.bankCode), valueName: "digits")) var bankCode: String?
  @Option(help: .init(words.help(.account), valueName: "digits")) var account: String?
  @Option(help: .init(words.help(.bic), valueName: "bic")) var bic: [String] = []
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    var checks = iban.map { text in
      Check(text) { () throws(IBANFault) in try IBAN(text) }
    }
    if bankCode != nil || account != nil {
      let bankCode = try Input.required(bankCode, "--bank-code")
      let account = try Input.required(account, "--account")
      checks.append(
        Check("\(bankCode) \(account)") { () throws(IBANFault) in
          try IBAN(bankCode: bankCode, account: account)
        })
    }
    let codes = bic.map(CodeCheck.init)
    guard !checks.isEmpty || !codes.isEmpty else {
      throw Problem(.usage(.oneOf(["<iban>", "--bank-code", "--bic"])))
    }
    let isValid = checks.allSatisfy { $0.fault == nil } && codes.allSatisfy { $0.fault == nil }
    return Reply(
      answer: IBANAnswer(valid: isValid, ibans: checks.map(\.answer), bics: codes.map(\.answer)),
      sheet: sheet(checks, codes), status: isValid ? .success : .refused)
  }

  private func sheet(_ checks: [Check], _ codes: [CodeCheck]) -> Sheet {
    var sheet = Sheet()
    for check in checks {
      sheet.heading(check.iban?.grouped ?? check.text)
      if let iban = check.iban {
        sheet.field(words.label(.result), words.valid)
        sheet.field(words.label(.iban), iban.compact)
        sheet.field(words.label(.country), iban.country)
        if let bankCode = iban.germanBankCode, let account = iban.germanAccount {
          sheet.field(words.label(.bankCode), bankCode)
          sheet.field(words.label(.account), account)
        }
      }
      sheet.add(check.fault.map(Fault.iban))
    }
    for check in codes {
      sheet.heading(check.text)
      if check.fault == nil { sheet.field(words.label(.result), words.valid) }
      sheet.add(check.fault.map(Fault.bic))
    }
    return sheet
  }

  /// An account number as given, and what became of it.
  private struct Check {
    let text: String
    let iban: IBAN?
    let fault: IBANFault?

    init(_ text: String, _ read: () throws(IBANFault) -> IBAN) {
      self.text = text
      do {
        iban = try read()
        fault = nil
      } catch {
        iban = nil
        fault = error
      }
    }

    var answer: IBANAnswer.Number {
      .init(
        given: text, valid: fault == nil, iban: iban, grouped: iban?.grouped,
        country: iban?.country, bankCode: iban?.germanBankCode, account: iban?.germanAccount,
        fault: fault.map { Fault.iban($0).code })
    }
  }

  /// The code of a bank as given, and what became of it.
  private struct CodeCheck {
    let text: String
    let fault: BICFault?

    init(_ text: String) {
      self.text = text
      do {
        _ = try BIC(text)
        fault = nil
      } catch {
        fault = error
      }
    }

    var answer: IBANAnswer.Code {
      .init(given: text, valid: fault == nil, fault: fault.map { Fault.bic($0).code })
    }
  }
}

extension Sheet {
  /// What is wrong with a number, and what to do.
  mutating func add(_ fault: Fault?) {
    guard let fault else { return }
    let explanation = words.explanation(of: fault)
    field(words.label(.result), words.invalid)
    paragraph("\(explanation.message) \(explanation.remedy)")
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
  }

  struct Code: Encodable {
    let given: String
    let valid: Bool
    let fault: String?
  }
}
