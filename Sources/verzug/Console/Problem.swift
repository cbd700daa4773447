import Wording

/// What keeps a command from its result: a typed fault, where it was found and how the process
/// ends.
struct Problem: Error {
  let fault: Fault

  /// The option or variable that carried the fault.
  let field: String?

  let status: ExitStatus

  /// A fault in what was given; by default wrong usage.
  init(_ fault: Fault, at field: String? = nil, status: ExitStatus = .wrongUsage) {
    self.fault = fault
    self.field = field
    self.status = status
  }
}

/// How the process ends.
enum ExitStatus: Int32 {
  case success = 0
  case refused = 1
  case wrongUsage = 2
}

/// An end with a status other than success after the answer was printed.
struct ExitStatusError: Error {
  let status: ExitStatus
}
