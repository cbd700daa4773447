import Wording

/// A number as given, and what became of it.
struct Checked<Value> {
  let text: String
  let value: Value?
  let fault: Fault?

  /// Reads a text into a value.
  init<Failure: Error>(
    _ text: String, _ fault: (Failure) -> Fault, _ read: () throws(Failure) -> Value
  ) {
    self.text = text
    do {
      value = try read()
      self.fault = nil
    } catch {
      value = nil
      self.fault = fault(error)
    }
  }

  var isValid: Bool { fault == nil }
}

extension Sheet {
  /// Whether a number is right; if not, what is wrong and what to do.
  mutating func add<Value>(_ checked: Checked<Value>, heading: String?) {
    self.heading(heading ?? words.given(checked.text))
    field(words.label(.result), checked.isValid ? words.valid : words.invalid)
    guard let fault = checked.fault else { return }
    let explanation = words.explanation(of: fault)
    paragraph("\(explanation.message) \(explanation.remedy)")
  }
}
