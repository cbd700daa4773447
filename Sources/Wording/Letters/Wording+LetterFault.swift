extension Wording {
  func explanation(of fault: LetterFault) -> Explanation {
    switch fault {
    case .template(let fault):
      explain("\(fault.line):\(fault.column)")
    case .missing(let field): explain(field.rawValue)
    case .addressTooLong(let lines): explain("\(lines)")
    case .noGlyph(let scalar): explain(quoted(scalar))
    case .noFont: explain("")
    case .noGiroCode: explain("")
    case .drawing(let text): explain(text)
    case .enclosureMissing(let name): explain(name)
    case .mailAddress(let text): explain(quoted(text))
    }
  }
}
