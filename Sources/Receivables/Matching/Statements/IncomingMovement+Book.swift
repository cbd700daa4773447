// What a movement of a file becomes in the book.

extension IncomingMovement {
  /// The movement as it is recorded.
  ///
  /// Banks write what they like: what the book cannot keep as it stands is kept without what does
  /// not print, cut at the limit.
  func recorded(on account: IBAN, _ fingerprint: Line) -> BankTransaction {
    BankTransaction(
      account: account, amount: amount, booked: booked, valued: valued,
      name: name.flatMap { Line(keeping: $0) },
      counterAccount: counterAccount.flatMap { try? IBAN($0) }, reference: reference,
      endToEnd: endToEnd.flatMap { Line(keeping: $0) },
      mandate: mandate.flatMap { Line(keeping: $0) },
      code: code.flatMap { Line(keeping: $0) }, back: back.map(\.recorded) ?? reversal,
      fingerprint: fingerprint)
  }

  /// The text for the receiver, with the creditor's reference where it stands apart.
  private var reference: Remark? {
    let parts = [creditorReference, remittance].compactMap(\.self).filter { !$0.isEmpty }
    return Remark(keeping: parts.joined(separator: "\n"))
  }

  private var reversal: BankReturn? { isReversal ? BankReturn() : nil }

  /// What makes the movement the same in every file of the bank: its account, day and amount with the
  /// numbers the bank and the payer gave it, else with all its texts.
  ///
  /// - Parameters:
  ///   - account: The account.
  ///   - count: The how many-th it is of equal ones in its file.
  /// - Returns: The fingerprint.
  func fingerprint(on account: IBAN, _ count: Int) -> Line {
    var hash = Fingerprint64()
    func add(_ text: String?) {
      for byte in (text ?? "").utf8 { hash.add(byte) }
      hash.add(0)
    }
    add(bankReference)
    add(endToEnd)
    if bankReference == nil {
      for text in [name, counterAccount, remittance, creditorReference, mandate] { add(text) }
    }
    let text =
      "\(account.compact) \(booked) \(amount.minor) \(String(hash.value, radix: 16)) \(count)"
    guard let line = Line(keeping: text) else { preconditionFailure("an account is a line") }
    return line
  }
}

extension IncomingMovement.Back {
  fileprivate var recorded: BankReturn {
    BankReturn(
      reason: reason.flatMap { Line(keeping: $0) }, original: original, charges: charges)
  }
}

extension Line {
  /// The text as far as a line can keep it: what does not print is a space, one is enough, and what
  /// is too long is cut; nothing where nothing is left.
  init?(keeping text: String) {
    var kept = String.UnicodeScalarView()
    var count = 0
    var isSpace = true
    for scalar in text.unicodeScalars {
      guard let prints = Self.printing(scalar) else {
        isSpace = isSpace || !kept.isEmpty
        continue
      }
      let space = isSpace && !kept.isEmpty ? 1 : 0
      count += prints.utf8.count + space
      guard count <= Self.limit else { break }
      if space > 0 { kept.append(" ") }
      kept.append(scalar)
      isSpace = false
    }
    guard let line = try? Line(String(kept)) else { return nil }
    self = line
  }

  private static func printing(_ scalar: Unicode.Scalar) -> String? {
    scalar != " " && scalar.prints ? String(scalar) : nil
  }
}

extension Remark {
  /// The text as far as a remark can keep it, line by line.
  init?(keeping text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.map { $0.printsInText ? $0 : " " }))
    }
    var kept = ""
    for line in lines where kept.utf8.count + line.utf8.count < Self.limit {
      kept += kept.isEmpty ? line : "\n" + line
    }
    guard let remark = try? Remark(kept) else { return nil }
    self = remark
  }
}
